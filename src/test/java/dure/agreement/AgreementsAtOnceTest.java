package dure.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import dure.shared.UserFacingException;
import dure.shared.security.AccessLevel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Several people act on agreements at the same moment (security.md B31, signing.md 18). */
class AgreementsAtOnceTest extends TwoParties {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final int ROUNDS = 10;

    @Autowired
    private PaperSignatureService papers;

    @Autowired
    private AmendmentService amendments;

    @Autowired
    private SignedPaper paper;

    @Autowired
    private JdbcTemplate jdbc;

    @BeforeEach
    void aTeam() {
        actAsSystem();
        jdbc.update("delete from agreement_counter where counter_year = 2027");
    }

    @Test
    void fiftyDraftsAtOnceGetFiftyNumbersWithoutAGap() throws Exception {
        clock.moveTo(LocalDate.of(2027, 1, 4));
        var details = AgreementTeam.nda(project, lead, seoyeon);
        List<Callable<String>> acts = IntStream.range(0, 50)
                .<Callable<String>>mapToObj(i -> () -> {
                    actAs(AccessLevel.OWNER, lead);
                    return agreements.create(details).number();
                })
                .toList();

        var numbers = new ArrayList<String>();
        try (var pool = Executors.newFixedThreadPool(50)) {
            for (var act : pool.invokeAll(acts)) {
                numbers.add(act.get());
            }
        }

        assertThat(numbers)
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 50)
                        .mapToObj("AG-2027-%04d"::formatted)
                        .toList());
    }

    @Test
    void twoAttestationsAtOnceExecuteOnce() throws Exception {
        String doyun = member("이도윤", "doyun@example.org");
        for (int round = 0; round < ROUNDS; round++) {
            var sent = sent();
            papers.upload(sent.id(), new PaperSignatureDetails(List.of(lead), TODAY), AgreementTeam.scan());
            papers.upload(sent.id(), new PaperSignatureDetails(List.of(seoyeon), TODAY), AgreementTeam.scan());

            var results = atOnce(
                    () -> as(AccessLevel.OWNER, doyun, () -> papers.attest(sent.id(), 1)),
                    () -> as(AccessLevel.MEMBER, seoyeon, () -> papers.attest(sent.id(), 2)));

            assertThat(results).containsOnly("done");
            assertThat(reader.find(sent.id()).state()).isEqualTo(AgreementState.EXECUTED);
            assertThat(events("agreement.executed", sent.id())).isEqualTo(1);
        }
    }

    @Test
    void ofASignatureAndACancellationAtTheSameMomentExactlyOneWins() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            var sent = sent();
            papers.upload(sent.id(), new PaperSignatureDetails(List.of(lead, seoyeon), TODAY), AgreementTeam.scan());

            var results = atOnce(
                    () -> as(AccessLevel.MEMBER, seoyeon, () -> papers.attest(sent.id(), 1)),
                    () -> as(AccessLevel.OWNER, lead, () -> agreements.cancel(sent.id(), "다시 쓰기로 함")));

            assertThat(results).containsExactlyInAnyOrder("done", "refused");
            boolean executed = reader.find(sent.id()).state() == AgreementState.EXECUTED;
            assertThat(events("agreement.executed", sent.id())).isEqualTo(executed ? 1 : 0);
            assertThat(events("agreement.cancelled", sent.id())).isEqualTo(executed ? 0 : 1);
        }
    }

    @Test
    void ofTwoPapersForOneAgreementThatAreSentAtOnceOneWins() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            actAs(AccessLevel.OWNER, lead);
            var base = paper.execute(AgreementTeam.nda(project, lead, seoyeon), TODAY, lead, seoyeon);
            var one = amendment(base, "검토와 평가");
            var other = amendment(base, "검토와 공개");

            var results = atOnce(
                    () -> as(AccessLevel.OWNER, lead, () -> agreements.send(one.id(), one.version())),
                    () -> as(AccessLevel.OWNER, lead, () -> agreements.send(other.id(), other.version())));

            assertThat(results).containsExactlyInAnyOrder("done", "refused");
        }
    }

    private AgreementRow amendment(AgreementRow base, String purpose) {
        var draft = amendments.amend(base.id());
        var details = reader.content(draft.id()).orElseThrow().details();
        var values = new HashMap<>(details.values());
        values.put("amend.reason", "모두 합의하여 바꿉니다.");
        var amended = new HashMap<>(details.amendedValues());
        amended.put("nda.purpose", purpose);
        return agreements.change(
                draft.id(),
                draft.version(),
                details.with(details.parties(), values).amending(amended));
    }

    private String member(String name, String email) {
        actAsSystem();
        return team.member(name, email);
    }

    private AgreementRow sent() {
        actAs(AccessLevel.OWNER, lead);
        var draft = agreements.create(AgreementTeam.nda(project, lead, seoyeon));
        return agreements.send(draft.id(), draft.version());
    }

    private String as(AccessLevel level, String person, Callable<?> act) throws Exception {
        actAs(level, person);
        try {
            act.call();
            return "done";
        } catch (UserFacingException refused) {
            return "refused";
        }
    }

    private static List<String> atOnce(Callable<String> one, Callable<String> other) throws Exception {
        var results = new ArrayList<String>();
        try (var pool = Executors.newFixedThreadPool(2)) {
            for (var result : pool.invokeAll(List.of(one, other))) {
                results.add(result.get());
            }
        }
        return results;
    }

    private int events(String type, String agreementId) {
        Integer count = jdbc.queryForObject(
                "select count(*) from ledger_entry where type = ? and subject_id = ?",
                Integer.class,
                type,
                agreementId);
        return count == null ? 0 : count;
    }
}
