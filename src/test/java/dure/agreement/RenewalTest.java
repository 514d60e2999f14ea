package dure.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dure.shared.Conflict;
import dure.shared.Gap;
import dure.shared.InvalidInput;
import dure.shared.NotFound;
import dure.shared.security.AccessLevel;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Agreements that go on: extended by consent, renewed by themselves, reviewed (R25); and the reminders of their days. */
class RenewalTest extends TwoParties {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Autowired
    private AmendmentService amendments;

    @Autowired
    private RenewalService renewals;

    @Autowired
    private AgreementGaps reminders;

    @Autowired
    private SignedPaper paper;

    @Test
    void aTermIsExtendedByEverybodysConsent() {
        var nda = nda(Map.of("term.end", "2026-12-20"));
        var draft = withReason(renewals.renew(nda.id(), LocalDate.of(2027, 12, 20)));

        assertThat(draft.relation()).isEqualTo(Relation.RENEWS);
        assertThat(reader.html(draft.id(), Locale.KOREAN)).contains("연장").contains("2027년</strong></ins> 12월 20일까지");
        paper.sign(agreements.send(draft.id(), draft.version()), TODAY, lead, seoyeon);
        assertThat(reader.find(nda.id()).endsOn()).isEqualTo(LocalDate.of(2027, 12, 20));
    }

    @Test
    void anExtensionThatIsSignedLateTakesUpWhatRanOut() {
        var nda = nda(Map.of("term.end", "2026-11-25"));
        var draft = withReason(renewals.renew(nda.id(), LocalDate.of(2027, 11, 25)));
        var sent = agreements.send(draft.id(), draft.version());
        clock.moveTo(LocalDate.of(2026, 12, 1));
        assertThat(reader.find(nda.id()).state()).isEqualTo(AgreementState.EXPIRED);

        paper.sign(sent, LocalDate.of(2026, 12, 1), lead, seoyeon);

        assertThat(reader.find(nda.id()).state()).isEqualTo(AgreementState.EXECUTED);
    }

    @Test
    void theNewLastDayLiesAfterTheOld() {
        var nda = nda(Map.of("term.end", "2026-12-20"));

        assertThatThrownBy(() -> renewals.renew(nda.id(), LocalDate.of(2026, 12, 20)))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> renewals.renew(open().id(), LocalDate.of(2028, 1, 1)))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void oneThatRenewsItselfGoesOnUntilAPartySaysNoInTime() {
        var nda = auto();
        assertThat(nda.endsOn()).isNull();
        assertThat(nda.term().noticeDay()).isEqualTo("2026-12-01");

        clock.moveTo(LocalDate.of(2026, 12, 2));
        assertThatThrownBy(() -> renewals.stopRenewal(nda.id()))
                .isInstanceOfSatisfying(
                        Conflict.class,
                        refused -> assertThat(refused.messageKey()).isEqualTo("agreement.renewal.too-late"));
        clock.moveTo(LocalDate.of(2027, 1, 15));
        assertThat(reader.find(nda.id()).state()).isEqualTo(AgreementState.EXECUTED);
        actAs(AccessLevel.MEMBER, seoyeon);
        assertThat(renewals.stopRenewal(nda.id()).endsOn()).isEqualTo("2027-12-31");

        clock.moveTo(LocalDate.of(2028, 1, 1));
        assertThat(reader.find(nda.id()).state()).isEqualTo(AgreementState.EXPIRED);
    }

    @Test
    void anAmendmentOfSomethingElseLeavesARefusedRenewalRefused() {
        var nda = auto();
        renewals.stopRenewal(nda.id());
        var draft = amendments.amend(nda.id());
        var details = reader.content(draft.id()).orElseThrow().details();
        var values = new HashMap<>(details.values());
        values.put("amend.reason", "목적을 넓힙니다.");
        var amended = new HashMap<>(details.amendedValues());
        amended.put("nda.purpose", "사전 데이터의 검토와 평가");
        var changed = agreements.change(
                draft.id(),
                draft.version(),
                details.with(details.parties(), values).amending(amended));
        paper.sign(agreements.send(changed.id(), changed.version()), TODAY, lead, seoyeon);

        assertThat(reader.find(nda.id()).endsOn()).isEqualTo("2026-12-31");
    }

    @Test
    void whoIsNoPartySaysNothingOfARenewal() {
        var nda = auto();
        actAs(AccessLevel.MEMBER, "somebody");

        assertThatThrownBy(() -> renewals.stopRenewal(nda.id())).isInstanceOf(NotFound.class);
    }

    @Test
    void anOpenAgreementIsReviewedEveryFewMonths() {
        var open = open();
        assertThat(open.term().nextReview()).isEqualTo("2027-05-21");
        assertThatThrownBy(() ->
                        renewals.review(nda(Map.of("term.end", "2027-11-20")).id()))
                .isInstanceOf(Conflict.class);

        clock.moveTo(LocalDate.of(2027, 5, 25));
        assertThat(codes()).containsExactly("agreement.review-due");
        var reviewed = renewals.review(open.id());

        assertThat(reviewed.term().reviewedOn()).isEqualTo("2027-05-25");
        assertThat(reviewed.term().nextReview()).isEqualTo("2027-11-21");
        assertThat(codes()).isEmpty();
    }

    @Test
    void remindersComeSixtyThirtyAndSevenDaysBefore() {
        nda(Map.of("term.end", "2027-01-21", "term.renewal", "NONE"));
        assertThat(reminders.gaps(project)).isEmpty();

        clock.moveTo(LocalDate.of(2026, 11, 22));
        Gap first = reminders.gaps(project).getFirst();
        assertThat(first.code()).isEqualTo("agreement.ending");
        assertThat(first.args()).contains(LocalDate.of(2027, 1, 21), 60L);
        assertThat(first.severity()).isEqualTo(Gap.Severity.NEEDS);

        clock.moveTo(LocalDate.of(2027, 1, 14));
        Gap last = reminders.gaps(project).getFirst();
        assertThat(last.severity()).isEqualTo(Gap.Severity.BLOCKS);
        assertThat(last.since().toString()).startsWith("2027-01-13T15:00");
    }

    @Test
    void nobodyIsRemindedOfAnEndWhileItsExtensionWaitsForSignatures() {
        var nda = nda(Map.of("term.end", "2026-12-20"));
        var draft = withReason(renewals.renew(nda.id(), LocalDate.of(2027, 12, 20)));
        assertThat(codes()).containsExactly("agreement.ending-by-consent");

        var sent = agreements.send(draft.id(), draft.version());
        assertThat(codes()).isEmpty();
        agreements.cancel(sent.id(), "서명하지 않음");
        assertThat(codes()).containsExactly("agreement.ending-by-consent");
    }

    @Test
    void anAmendmentThatIsSentSilencesTheReminderOnlyWhenItIsAboutTheTerm() {
        var nda = nda(Map.of("term.end", "2026-12-20"));
        var purpose = amend(nda, "nda.purpose", "사전 데이터의 평가");
        assertThat(codes()).containsExactly("agreement.ending-by-consent");
        agreements.cancel(purpose.id(), "다시 만듦");

        amend(nda, "term.end", "2027-12-20");
        assertThat(codes()).isEmpty();
    }

    @Test
    void theLastDayToSayNoIsAReminderOfItsOwn() {
        auto();

        assertThat(codes()).containsExactly("agreement.notice");
    }

    private List<String> codes() {
        return reminders.gaps(project).stream().map(Gap::code).toList();
    }

    private AgreementRow amend(AgreementRow base, String name, String value) {
        var draft = withReason(amendments.amend(base.id()));
        var details = reader.content(draft.id()).orElseThrow().details();
        var values = new HashMap<>(details.values());
        values.put("amend.kind", "CHANGE");
        var amended = new HashMap<>(details.amendedValues());
        amended.put(name, value);
        var changed = agreements.change(
                draft.id(),
                draft.version(),
                details.with(details.parties(), values).amending(amended));
        return agreements.send(changed.id(), changed.version());
    }

    private AgreementRow auto() {
        return nda(Map.of(
                "term.end", "2026-12-31", "term.renewal", "AUTO", "term.renewalMonths", "12", "term.noticeDays", "30"));
    }

    private AgreementRow open() {
        return nda(Map.of("term.kind", "OPEN_WITH_REVIEW", "term.reviewMonths", "6"));
    }

    private AgreementRow nda(Map<String, Object> term) {
        var values = new HashMap<String, Object>(term);
        values.put("nda.purpose", "사전 데이터의 검토");
        var details = AgreementTeam.nda(project, lead, seoyeon);
        return paper.execute(details.with(details.parties(), values), TODAY, lead, seoyeon);
    }

    private AgreementRow withReason(AgreementRow draft) {
        var details = reader.content(draft.id()).orElseThrow().details();
        var values = new HashMap<>(details.values());
        values.put("amend.reason", "일이 끝나지 않아 기간을 늘립니다.");
        return agreements.change(draft.id(), draft.version(), details.with(details.parties(), values));
    }
}
