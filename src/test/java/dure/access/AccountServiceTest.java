package dure.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dure.shared.Conflict;
import dure.shared.EmailAddress;
import dure.shared.InvalidInput;
import dure.shared.NotFound;
import dure.shared.RandomId;
import dure.shared.security.AccessLevel;
import dure.testing.DureTest;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class AccountServiceTest extends DureTest {

    private static final String PASSWORD = "느티나무 아래 넷이 모였다";

    @Autowired
    AccountService accounts;

    @Autowired
    InvitationLinks invitations;

    @Autowired
    PasswordService passwords;

    @Test
    void theFirstOwnerRegistersOnceOnly() {
        accounts.registerFirstOwner(owner("lead@example.org", PASSWORD));

        assertThat(accounts.hasOwner()).isTrue();
        assertThatThrownBy(() -> accounts.registerFirstOwner(owner("other@example.org", PASSWORD)))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void ofTwentyWhoRegisterAtOnceOneBecomesOwner() throws Exception {
        var won = 0;
        try (var pool = Executors.newFixedThreadPool(8)) {
            var attempts = IntStream.range(0, 20)
                    .<Callable<String>>mapToObj(
                            i -> () -> accounts.registerFirstOwner(owner("lead" + i + "@example.org", PASSWORD)))
                    .toList();
            for (var attempt : pool.invokeAll(attempts)) {
                try {
                    attempt.get();
                    won++;
                } catch (ExecutionException refused) {
                    assertThat(refused.getCause()).isInstanceOf(Conflict.class);
                }
            }
        }
        assertThat(won).isEqualTo(1);
    }

    @Test
    void shortCommonAndOwnNamePasswordsAreRefused() {
        for (String weak : new String[] {"short", "Password1234!", "qwer1234!!", "aaaaaaaaaaaa", "lead-and-more-123"}) {
            assertThatThrownBy(() -> accounts.registerFirstOwner(owner("lead@example.org", weak)))
                    .as(weak)
                    .isInstanceOf(InvalidInput.class);
        }
    }

    @Test
    void theLastOwnerCanNeitherLeaveNorStepDown() {
        String id = accounts.registerFirstOwner(owner("lead@example.org", PASSWORD));
        actAs(AccessLevel.OWNER, id);

        assertThatThrownBy(() -> accounts.remove(id)).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> accounts.changeLevel(id, AccessLevel.MEMBER)).isInstanceOf(Conflict.class);
    }

    @Test
    void anInvitationWorksOnceAndANewOneKillsTheOlder() {
        actAsSystem();
        String newcomer = RandomId.next();
        String first = token(invitations.issue(newcomer, new EmailAddress("new@example.org"), AccessLevel.MEMBER));
        String second = token(invitations.issue(newcomer, new EmailAddress("new@example.org"), AccessLevel.MEMBER));

        assertThatThrownBy(() -> invitations.accept(first, PASSWORD)).isInstanceOf(NotFound.class);
        invitations.accept(second, PASSWORD);
        assertThatThrownBy(() -> invitations.accept(second, PASSWORD)).isInstanceOf(NotFound.class);
    }

    @Test
    void anInvitationEndsAfterSevenDaysAndAResetAfterOneHour() {
        actAsSystem();
        String newcomer = RandomId.next();
        String invitation = token(invitations.issue(newcomer, new EmailAddress("new@example.org"), AccessLevel.MEMBER));
        clock.advance(Duration.ofDays(7));
        assertThatThrownBy(() -> invitations.open(invitation)).isInstanceOf(NotFound.class);

        String owner = accounts.registerFirstOwner(owner("lead@example.org", PASSWORD));
        String reset = token(passwords.issueReset(owner));
        clock.advance(Duration.ofMinutes(59));
        assertThat(passwords.open(reset)).isEqualTo("lead@example.org");
        clock.advance(Duration.ofMinutes(1));
        assertThatThrownBy(() -> passwords.reset(reset, PASSWORD)).isInstanceOf(NotFound.class);
    }

    @Test
    void aNameOfAFewLettersMayStandInAPassword() {
        accounts.registerFirstOwner(owner("a@example.org", PASSWORD + "a"));

        assertThat(accounts.hasOwner()).isTrue();
    }

    private static OwnerDetails owner(String email, String password) {
        return new OwnerDetails("최하은", new EmailAddress(email), password);
    }

    private static String token(IssuedLink link) {
        return link.url().substring(link.url().lastIndexOf('/') + 1);
    }
}
