package dure.sweep;

import static dure.sweep.Who.MEMBER;
import static dure.sweep.Who.OWNER;
import static dure.sweep.Who.PARTY;
import static dure.sweep.Who.SELF;
import static org.assertj.core.api.Assertions.assertThat;

import dure.agreement.AgreementState;
import dure.ledger.LedgerService;
import dure.shared.security.AccessLevel;
import dure.shared.security.Actor;
import dure.testing.DureTest;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/**
 * Every address of the REST interface as somebody who may not (B50, S7, S17). The addresses are found in the running
 * application: a new one that changes something fails here until it is said who may call it.
 */
class RestSweepTest extends DureTest {

    /** What only the owner and the parties of an agreement may read; to everybody else it looks as if it were not there. */
    private static final Set<String> OF_PARTIES = Set.of(
            "GET /api/v1/agreements/{id}/document.pdf",
            "GET /api/v1/agreements/{id}/document.html",
            "GET /api/v1/agreements/{id}/paper-signatures/{number}/scan",
            "GET /files/agreements/{id}/document.pdf",
            "GET /files/agreements/{id}/scans/{number}");

    private static final Set<String> KNOWN_TO_ALL =
            Set.of("PATCH /api/v1/collaborators/{id}", "PATCH /api/v1/projects/{id}");

    @Autowired
    private SampleWorld world;

    @Autowired
    private RestMap map;

    @Autowired
    private LedgerService ledger;

    @Autowired
    private MockMvc mvc;

    private Sender sender;
    private Actor owner;
    private Actor stranger;
    private Actor observer;

    @BeforeEach
    void aTeamAndTwoWhoArePartyOfNothing() {
        owner = world.load();
        stranger = world.newcomer("한별", "hanbyeol@example.org", AccessLevel.MEMBER);
        observer = world.newcomer("유나", "yuna@example.org", AccessLevel.OBSERVER);
        sender = new Sender(mvc);
    }

    @Test
    void itIsSaidOfEveryAddressWhoMayChangeSomethingThere() {
        assertThat(map.entries().stream().filter(entry -> !entry.isRead()).map(RestMap.Entry::name))
                .containsExactlyInAnyOrderElementsOf(Who.names());
    }

    @Test
    void nobodyIsLetInAnywhereWithoutSigningIn() {
        var soft = new SoftAssertions();
        for (var entry : map.entries()) {
            String address = map.addresses(entry).getFirst();
            var answer = sender.send(null, entry, address);
            if (entry.isApi()) {
                soft.assertThat(answer.getStatus()).as(entry.name()).isEqualTo(401);
            } else {
                soft.assertThat(String.valueOf(answer.getRedirectedUrl()))
                        .as(entry.name())
                        .endsWith("/login");
            }
        }
        soft.assertAll();
    }

    @Test
    void theOwnerReadsEverySecretSoTheyCanBeMissed() {
        String everything = map.entries().stream()
                .filter(RestMap.Entry::isRead)
                .flatMap(entry -> map.addresses(entry).stream().map(address -> sender.send(owner, entry, address)))
                .filter(answer -> answer.getStatus() == 200)
                .map(Sender::read)
                .collect(Collectors.joining("\n"));

        assertThat(everything).contains(SampleWorld.SECRETS);
    }

    @Test
    void whoIsPartyOfNothingReadsNoTextValueFileOrPersonalDatum() {
        var soft = new SoftAssertions();
        for (var reader : List.of(stranger, observer)) {
            for (var entry : map.entries()) {
                if (entry.isRead()) {
                    map.addresses(entry).forEach(address -> readsNothing(soft, reader, entry, address));
                }
            }
        }
        soft.assertAll();
    }

    @Test
    void aPartyReadsItsOwnAgreementsAndNoOthers() {
        var party = world.party();
        String own = world.agreement("nda", AgreementState.EXECUTED);
        String others = world.agreement("cla", AgreementState.SENT);
        var soft = new SoftAssertions();
        for (var entry : map.entries()) {
            if (OF_PARTIES.contains(entry.name())) {
                var addresses = map.addresses(entry);
                soft.assertThat(status(party, entry, addresses, own))
                        .as(entry.name())
                        .isEqualTo(200);
                soft.assertThat(status(party, entry, addresses, others))
                        .as(entry.name())
                        .isEqualTo(404);
            }
        }
        soft.assertAll();
    }

    @Test
    void anObserverChangesNothing() {
        refusesAndRecordsNothing(observer, EnumSet.of(OWNER, MEMBER, PARTY, SELF));
    }

    @Test
    void aMemberNeitherLeadsNorActsForAnother() {
        refusesAndRecordsNothing(stranger, EnumSet.of(OWNER, PARTY, SELF));
    }

    @Test
    void onlyTheOwnerSendsCancelsTerminatesPublishesWithdrawsAndInvites() {
        refusesAndRecordsNothing(world.party(), EnumSet.of(OWNER));
    }

    /** Projects and people are known to everybody in the team, so it need not be hidden that only some may change them. */
    @Test
    void whatIsForbiddenIsAnsweredLikeWhatIsNotThere() {
        var soft = new SoftAssertions();
        for (var reader : List.of(stranger, observer)) {
            for (var entry : map.entries()) {
                boolean hidden = entry.isRead() || Who.of(entry) != MEMBER;
                if (entry.hasId() && hidden && !KNOWN_TO_ALL.contains(entry.name())) {
                    looksAsIfItWereNotThere(soft, reader, entry);
                }
            }
        }
        soft.assertAll();
    }

    private void looksAsIfItWereNotThere(SoftAssertions soft, Actor reader, RestMap.Entry entry) {
        String unknown = told(sender.send(reader, entry, entry.unknown()), entry.unknown());
        for (String address : map.addressesOfOthers(entry, reader)) {
            var answer = sender.send(reader, entry, address);
            if (answer.getStatus() >= 400) {
                soft.assertThat(told(answer, address))
                        .as(reader.level() + " " + entry.name())
                        .isEqualTo(unknown);
            }
        }
    }

    private void readsNothing(SoftAssertions soft, Actor reader, RestMap.Entry entry, String address) {
        var answer = sender.send(reader, entry, address);
        String who = reader.level() + " " + entry.name();
        soft.assertThat(answer.getStatus()).as(who).isIn(200, 400, 403, 404);
        if (OF_PARTIES.contains(entry.name())) {
            soft.assertThat(answer.getStatus()).as(who).isEqualTo(404);
        }
        soft.assertThat(Sender.read(answer)).as(who).doesNotContain(SampleWorld.SECRETS);
    }

    private void refusesAndRecordsNothing(Actor actor, Set<Who> forbidden) {
        long before = entriesInLedger();
        var soft = new SoftAssertions();
        for (var entry : map.entries()) {
            if (!entry.isRead() && forbidden.contains(Who.of(entry))) {
                boolean own = EnumSet.of(SELF, PARTY).contains(Who.of(entry));
                for (String address : own ? map.addressesOfOthers(entry, actor) : map.addresses(entry)) {
                    soft.assertThat(sender.send(actor, entry, address).getStatus())
                            .as(entry.name())
                            .isIn(403, 404);
                }
            }
        }
        soft.assertAll();
        assertThat(entriesInLedger()).isEqualTo(before);
    }

    private int status(Actor reader, RestMap.Entry entry, List<String> addresses, String agreement) {
        String address = addresses.stream()
                .filter(a -> a.contains(agreement))
                .findFirst()
                .orElseThrow();
        return sender.send(reader, entry, address).getStatus();
    }

    private long entriesInLedger() {
        return world.asSystem(() -> ledger.verify().entries());
    }

    /** Without the address, which a problem repeats. */
    private static String told(MockHttpServletResponse answer, String address) {
        return answer.getStatus() + " " + Sender.read(answer).replace(address, "");
    }
}
