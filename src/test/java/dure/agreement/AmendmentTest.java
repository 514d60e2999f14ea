package dure.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dure.project.WorkKind;
import dure.shared.Conflict;
import dure.shared.FieldError;
import dure.shared.InvalidInput;
import dure.template.SigningMode;
import dure.template.VersionUses;
import dure.testing.PdfText;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a signed agreement says is changed by another that everybody signs (contracts-korea.md section 1, item 10). */
class AmendmentTest extends TwoParties {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Autowired
    private AmendmentService amendments;

    @Autowired
    private GrantService grants;

    @Autowired
    private VersionUses uses;

    @Autowired
    private SignedPaper paper;

    private AgreementRow base;

    @BeforeEach
    void anExecutedCollaboration() {
        base = paper.execute(collaboration("2027-11-20"), TODAY, lead, seoyeon);
    }

    @Test
    void theDraftHoldsTheSamePeopleAndAllThatWasAgreed() {
        var draft = amendments.amend(base.id());

        var details = content(draft).details();
        assertThat(draft.baseId()).isEqualTo(base.id());
        assertThat(draft.relation()).isEqualTo(Relation.AMENDS);
        assertThat(details.parties()).extracting(PartyDetails::collaboratorId).containsExactly(lead, seoyeon);
        assertThat(details.amendedValues())
                .containsEntry("term.end", "2027-11-20")
                .containsEntry("decision.mode", "CONSENT");
    }

    @Test
    void anAmendmentThatChangesNothingIsNotSent() {
        var draft = fill(amendments.amend(base.id()), Map.of());

        assertThat(content(draft).missing()).extracting(FieldError::pointer).containsExactly("/base");
        assertThatThrownBy(() -> agreements.send(draft.id(), draft.version())).isInstanceOf(InvalidInput.class);
    }

    @Test
    void theTextBeforeIsTheSignedOneAndStandsBesideTheTextAfter() {
        var draft = fill(amendments.amend(base.id()), Map.of("exit.noticeDays", "60"));
        var sent = agreements.send(draft.id(), draft.version());

        var korean = Jsoup.parse(reader.html(sent.id(), Locale.KOREAN));
        assertThat(korean.select("td del").text()).contains("30일");
        assertThat(korean.select("td ins strong").text()).isEqualTo("60일");
        assertThat(korean.text())
                .contains("변경 전")
                .contains("30일(역일)")
                .contains("60일(역일)")
                .contains(base.number());
        assertThat(Jsoup.parse(reader.html(sent.id(), Locale.ENGLISH)).text())
                .contains("30 calendar day")
                .contains("60 calendar day");
        assertThat(PdfText.of(reader.pdf(sent.id(), Locale.KOREAN).bytes())).contains("60일(역일)");
    }

    @Test
    void anArticleThatStaysIsNotInTheTable() {
        var draft = fill(amendments.amend(base.id()), Map.of("exit.noticeDays", "60"));

        assertThat(reader.html(draft.id(), Locale.KOREAN))
                .doesNotContain("(분쟁의 해결)")
                .doesNotContain("(계약기간)");
    }

    @Test
    void whenAllHaveSignedTheAgreementGoesOnAsAmended() {
        execute(fill(amendments.amend(base.id()), Map.of("term.end", "2028-02-29")));

        assertThat(reader.find(base.id()).state()).isEqualTo(AgreementState.EXECUTED);
        assertThat(reader.find(base.id()).endsOn()).isEqualTo(LocalDate.of(2028, 2, 29));
        var second = amendments.amend(base.id());
        assertThat(content(second).details().amendedValues()).containsEntry("term.end", "2028-02-29");
    }

    @Test
    void theSecondAmendmentStartsFromWhatTheFirstHasMade() {
        execute(fill(amendments.amend(base.id()), Map.of("exit.noticeDays", "60")));
        var second = fill(amendments.amend(base.id()), Map.of("exit.noticeDays", "90"));

        assertThat(Jsoup.parse(reader.html(second.id(), Locale.KOREAN)).text())
                .contains("60일(역일)")
                .contains("90일(역일)")
                .doesNotContain("30일(역일) 전");
    }

    @Test
    void theRightsAreThoseOfTheAmendedTextFromItsDay() {
        LocalDate from = TODAY.plusDays(10);
        var draft = change(
                amendments.amend(base.id()),
                Map.of("amend.effectiveOn", from.toString()),
                Map.of("licenses.DATASET", "CC-BY-4.0", "licenses.TEXT", "CC-BY-4.0"));
        execute(draft);

        assertThat(grants.ofAgreement(base.id()))
                .extracting(GrantRow::kinds, GrantRow::outboundLicenses, GrantRow::executedOn, GrantRow::inForceTo)
                .containsExactlyInAnyOrder(
                        tuple(Set.of(WorkKind.CODE), Set.of("Apache-2.0"), TODAY, LocalDate.of(2027, 11, 20)),
                        tuple(Set.of(WorkKind.TEXT), Set.of("CC-BY-SA-4.0"), TODAY, from.minusDays(1)),
                        tuple(Set.of(WorkKind.TEXT), Set.of("CC-BY-4.0"), from, LocalDate.of(2027, 11, 20)),
                        tuple(Set.of(WorkKind.DATASET), Set.of("CC-BY-4.0"), from, LocalDate.of(2027, 11, 20)));
    }

    @Test
    void theRightsInOneWorkAreNotThoseInAnother() {
        base = paper.execute(licenseOfWork(), TODAY, lead, seoyeon);
        execute(fill(amendments.amend(base.id()), Map.of("work.title", "우리말 쓰임 모음")));

        assertThat(grants.ofAgreement(base.id()))
                .extracting(GrantRow::work, GrantRow::executedOn, GrantRow::inForceTo)
                .containsExactlyInAnyOrder(
                        tuple("우리말 뜻풀이 모음", TODAY, TODAY.minusDays(1)),
                        tuple("우리말 쓰임 모음", TODAY, LocalDate.of(2031, 12, 31)));
    }

    @Test
    void nobodyWhomTheAgreementBindsIsLeftOut() {
        var draft = amendments.amend(base.id());
        var alone = content(draft).details().with(AgreementTeam.parties("PARTY", lead), Map.of());

        assertThatThrownBy(() -> agreements.change(draft.id(), draft.version(), alone))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.errors())
                                .extracting(FieldError::pointer)
                                .containsExactly("/parties"));
    }

    @Test
    void theLibraryNamesWhatWasMadeFromATemplate() {
        assertThat(uses.of("collaboration")).singleElement().satisfies(use -> {
            assertThat(use.number()).isEqualTo(base.number());
            assertThat(use.partyNames()).containsExactly("최하은", "박서연");
            assertThat(use.stateKey()).isEqualTo("agreement.state.executed");
            assertThat(use.executedOn()).isEqualTo(TODAY);
        });
        assertThat(uses.of("cla")).isEmpty();
    }

    @Test
    void aWrongNewValueIsRefusedAtItsField() {
        var draft = amendments.amend(base.id());

        assertThatThrownBy(() -> fill(draft, Map.of("term.kind", "FOREVER")))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.errors())
                                .extracting(FieldError::pointer)
                                .containsExactly("/amendedValues/term.kind"));
    }

    @Test
    void onlyWhatIsInForceIsAmendedAndOneAfterTheOther() {
        var open = agreements.create(collaboration("2027-11-20"));
        assertThatThrownBy(() -> amendments.amend(open.id())).isInstanceOf(Conflict.class);

        var first = fill(amendments.amend(base.id()), Map.of("exit.noticeDays", "60"));
        agreements.send(first.id(), first.version());
        var second = fill(amendments.amend(base.id()), Map.of("exit.noticeDays", "90"));
        assertThatThrownBy(() -> agreements.send(second.id(), second.version()))
                .isInstanceOfSatisfying(
                        Conflict.class,
                        refused -> assertThat(refused.messageKey()).isEqualTo("agreement.base.other-sent"));
    }

    private AgreementRow execute(AgreementRow draft) {
        return paper.sign(agreements.send(draft.id(), draft.version()), TODAY, lead, seoyeon);
    }

    private AgreementRow fill(AgreementRow draft, Map<String, Object> changed) {
        return change(draft, Map.of(), changed);
    }

    private AgreementRow change(AgreementRow draft, Map<String, Object> own, Map<String, Object> changed) {
        var details = content(draft).details();
        var values = new HashMap<>(details.values());
        values.put("amend.reason", "모두 합의하여 바꿉니다.");
        values.putAll(own);
        var amended = new HashMap<>(details.amendedValues());
        amended.putAll(changed);
        return agreements.change(
                draft.id(),
                draft.version(),
                details.with(details.parties(), values).amending(amended));
    }

    private AgreementContent content(AgreementRow row) {
        return reader.content(row.id()).orElseThrow();
    }

    private AgreementDetails licenseOfWork() {
        var values = new HashMap<String, Object>(Map.of(
                "work.title", "우리말 뜻풀이 모음",
                "work.authors", "박서연",
                "work.kinds", List.of("DATASET", "TEXT"),
                "work.description", "저장소 dict-data v0.3의 뜻풀이 1만 개",
                "database", "YES",
                "term.end", "2031-12-31",
                "payment", "FREE",
                "rights", List.of("REPRODUCE", "PUBLIC_TRANSMIT", "DISTRIBUTE"),
                "derivative", "YES",
                "sublicense", "OPEN"));
        var parties = List.of(new PartyDetails(seoyeon, "LICENSOR", 1), new PartyDetails(lead, "LICENSEE", 2));
        return new AgreementDetails(project, "license-of-work", "ko", parties, values, SigningMode.PAPER, null);
    }

    private AgreementDetails collaboration(String end) {
        return AgreementTeam.collaboration(project, Map.of("term.end", end), lead, seoyeon);
    }
}
