package dure.collaborator;

import static dure.testing.People.person;
import static dure.testing.People.personalData;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dure.access.AccountService;
import dure.access.OwnerDetails;
import dure.ledger.LedgerEntry;
import dure.ledger.LedgerService;
import dure.project.ProjectService;
import dure.shared.Conflict;
import dure.shared.EmailAddress;
import dure.shared.InvalidInput;
import dure.shared.NotFound;
import dure.shared.RandomId;
import dure.shared.security.AccessLevel;
import dure.testing.DureTest;
import dure.testing.Team;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

class JoiningTest extends DureTest {

    private static final String PASSWORD = "nuri-Hangul-2026";

    @Autowired
    ProjectService projects;

    @Autowired
    CollaboratorService people;

    @Autowired
    InvitationService invitations;

    @Autowired
    JoiningService joining;

    @Autowired
    PersonalDataService personalData;

    @Autowired
    AccountService accounts;

    @Autowired
    ProfileGaps gaps;

    @Autowired
    LedgerService ledger;

    String lead;
    String minjun;
    String token;

    @BeforeEach
    void inviteMinjun() {
        actAs(AccessLevel.OWNER, RandomId.next());
        lead = Team.found(projects, people);
        minjun = people.invite(person("김민준", "minjun@example.org")).id();
        token = newToken();
        SecurityContextHolder.clearContext();
    }

    @Test
    void aNewcomerJoinsAloneStepByStep() {
        assertThat(joining.open(token).step()).isEqualTo(Joining.Step.NOTICE);
        assertThat(joining.notice(token, Locale.KOREAN).orElseThrow()).contains("개인정보");
        joining.acknowledge(token);
        var opened = joining.open(token);
        assertThat(opened.step()).isEqualTo(Joining.Step.PROFILE);
        joining.save(token, opened.newcomer().version(), person("민준", "minjun@example.org"), personalData("김민준"));
        assertThat(joining.open(token).step()).isEqualTo(Joining.Step.PASSWORD);
        joining.finish(token, PASSWORD);

        actAsSystem();
        var row = people.find(minjun);
        assertThat(row.state()).isEqualTo(CollaboratorState.ACTIVE);
        assertThat(row.activeSince()).isEqualTo(LocalDate.of(2026, 11, 21));
        assertThat(row.accessLevel()).isEqualTo(AccessLevel.MEMBER);
        assertThat(row.name()).isEqualTo("민준");
        assertThat(ledger.entries(0, 100))
                .filteredOn(e -> e.type().equals("personal-data.changed"))
                .extracting(LedgerEntry::actorId)
                .containsExactly(minjun);
    }

    @Test
    void openingTheLinkChangesNothing() {
        var before = entries();
        joining.open(token);
        joining.open(token);

        assertThat(entries()).isEqualTo(before);
    }

    @Test
    void theInvitedAddressCannotBeExchanged() {
        joining.acknowledge(token);
        int version = joining.open(token).newcomer().version();
        joining.save(token, version, person("민준", "other@example.org"), personalData("김민준"));

        assertThat(joining.open(token).newcomer().email().value()).isEqualTo("minjun@example.org");
    }

    @Test
    void aRefusedProfileIsNotKeptByHalves() {
        joining.acknowledge(token);
        int version = joining.open(token).newcomer().version();
        assertThatThrownBy(
                        () -> joining.save(token, version, person("\u3164", "minjun@example.org"), personalData("김민준")))
                .isInstanceOf(InvalidInput.class);

        assertThat(joining.open(token).step()).isEqualTo(Joining.Step.PROFILE);
    }

    @Test
    void aWeakPasswordIsRefusedAndTheLinkStillWorks() {
        prepared(token);
        assertThatThrownBy(() -> joining.finish(token, "password123")).isInstanceOf(InvalidInput.class);

        assertThat(joining.open(token).newcomer().state()).isEqualTo(CollaboratorState.INVITED);
    }

    @Test
    void usedExpiredReplacedAndWrongLinksAreAnsweredAlike() {
        actAsSystem();
        String newer = newToken();
        SecurityContextHolder.clearContext();
        assertThatThrownBy(() -> joining.open(token)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> joining.open("wrong")).isInstanceOf(NotFound.class);
        prepared(newer);
        joining.finish(newer, PASSWORD);
        assertThatThrownBy(() -> joining.finish(newer, PASSWORD)).isInstanceOf(NotFound.class);

        actAsSystem();
        String other = people.invite(person("이도윤", "doyun@example.org")).id();
        String late = tokenOf(invitations.issue(other, AccessLevel.OBSERVER).url());
        clock.advance(Duration.ofDays(7).plusSeconds(1));
        assertThatThrownBy(() -> joining.open(late)).isInstanceOf(NotFound.class);
    }

    @Test
    void nobodyIsInvitedAsOwner() {
        actAsSystem();
        assertThatThrownBy(() -> invitations.issue(minjun, AccessLevel.OWNER)).isInstanceOf(InvalidInput.class);
    }

    @Test
    void whoeverLeftCannotSignInOrJoinAnyMore() {
        prepared(token);
        joining.finish(token, PASSWORD);
        actAsSystem();
        people.leave(minjun, LocalDate.of(2026, 11, 21));

        assertThat(accounts.accountsOf(List.of(minjun))).isEmpty();
        assertThatThrownBy(() -> invitations.issue(minjun, AccessLevel.MEMBER)).isInstanceOf(Conflict.class);
    }

    @Test
    void theJoiningListIsInOrderAndOnesOwn() {
        actAsSystem();
        assertThat(gaps.gaps("any"))
                .filteredOn(gap -> minjun.equals(gap.collaboratorId()))
                .extracting(gap -> gap.code())
                .containsExactly("collaborator.invitation");
        people.activate(minjun);

        actAs(AccessLevel.MEMBER, minjun);
        assertThat(gaps.gaps("any"))
                .extracting(gap -> gap.code())
                .containsExactly("collaborator.notice", "collaborator.profile");
        actAs(AccessLevel.MEMBER, RandomId.next());
        assertThat(gaps.gaps("any")).isEmpty();
    }

    @Test
    void theFirstOwnerTakesThePlaceOfTheSampleLead() {
        SecurityContextHolder.clearContext();
        accounts.registerFirstOwner(new OwnerDetails("한가람", new EmailAddress("garam@example.org"), PASSWORD));

        actAsSystem();
        var row = people.lead().orElseThrow();
        assertThat(row.id()).isEqualTo(lead);
        assertThat(row.name()).isEqualTo("한가람");
        assertThat(row.accessLevel()).isEqualTo(AccessLevel.OWNER);
        assertThat(people.active()).hasSize(1);
    }

    @Test
    void nobodyJoinsBeforeNoticeAndProfileAreDone() {
        assertThatThrownBy(() -> joining.finish(token, PASSWORD)).isInstanceOf(Conflict.class);
        joining.acknowledge(token);
        assertThatThrownBy(() -> joining.finish(token, PASSWORD)).isInstanceOf(Conflict.class);

        actAsSystem();
        assertThat(people.find(minjun).state()).isEqualTo(CollaboratorState.INVITED);
        assertThat(accounts.accountsOf(List.of(minjun))).isEmpty();
    }

    @Test
    void twoClicksAtOnceMakeOneNotice() throws Exception {
        try (var pool = Executors.newFixedThreadPool(2)) {
            var clicks = IntStream.range(0, 2)
                    .<Callable<Void>>mapToObj(i -> () -> {
                        joining.acknowledge(token);
                        return null;
                    })
                    .toList();
            for (var click : pool.invokeAll(clicks)) {
                click.get();
            }
        }

        actAsSystem();
        assertThat(ledger.entries(0, 1_000))
                .filteredOn(e -> e.type().equals("agreement.acknowledged"))
                .hasSize(1);
    }

    @Test
    void theAddressOfAnAccountStaysAndOnlyTheOwnerCorrectsAnother() {
        actAs(AccessLevel.MEMBER, minjun);
        int version = people.find(minjun).version();
        assertThatThrownBy(() -> people.change(minjun, version, person("김민준", "other@example.org")))
                .isInstanceOf(InvalidInput.class);
        actAsSystem();
        int corrected = people.change(minjun, version, person("김민준", "right@example.org"))
                .version();
        prepared(token);
        joining.finish(token, PASSWORD);

        actAsSystem();
        int now = people.find(minjun).version();
        assertThat(now).isGreaterThanOrEqualTo(corrected);
        assertThatThrownBy(() -> people.change(minjun, now, person("김민준", "other@example.org")))
                .isInstanceOf(InvalidInput.class);
    }

    private String newToken() {
        return tokenOf(invitations.issue(minjun, AccessLevel.MEMBER).url());
    }

    private static String tokenOf(String url) {
        return url.substring(url.lastIndexOf('/') + 1);
    }

    private int entries() {
        actAsSystem();
        int count = ledger.entries(0, 1_000).size();
        SecurityContextHolder.clearContext();
        return count;
    }

    /** Notice and profile are done. */
    private void prepared(String link) {
        joining.acknowledge(link);
        var newcomer = joining.open(link).newcomer();
        joining.save(link, newcomer.version(), newcomer.details(), personalData("김민준"));
    }
}
