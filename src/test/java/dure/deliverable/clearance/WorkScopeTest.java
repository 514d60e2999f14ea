package dure.deliverable.clearance;

import static dure.deliverable.clearance.Facts.aText;
import static dure.deliverable.clearance.Facts.grant;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dure.deliverable.Authorship;
import dure.project.WorkKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An agreement on one work opens that work; whether it is this one is judged by its title, else by a person. */
class WorkScopeTest {

    @ParameterizedTest
    @ValueSource(strings = {"우리말 LLM 사전", "우리말 llm사전", "「우리말 LLM 사전」", "Open-LLM Dictionary!", "open llm dictionary"})
    void theWorkIsTheDeliverableWhenItsTitleIsInEitherLanguage(String work) {
        assertThat(codes(judged(grant("A").on(work)))).containsExactly(ReasonCode.GRANTED);
    }

    @ParameterizedTest
    @CsvSource({"사전 1.0,사전 10", "사전 1-2,사전 12", "C 안내서,C# 안내서", "사전,사전 2판", "!,사전"})
    void titlesThatDifferInMoreThanSpacesAndPunctuationAreNotEqual(String work, String title) {
        var facts = aText().called(title, null).madeBy("A");

        assertThat(codes(facts.granted(grant("A").on(work).build()).judged())).containsExactly(ReasonCode.OTHER_WORK);
    }

    @Test
    void anAgreementOnAnotherWorkWaitsForSomebodysDecision() {
        var clearance = judged(grant("A").on("한국어 말뭉치").in("AG-2026-0012"));

        assertThat(clearance.verdict()).isEqualTo(Verdict.NEEDS_HUMAN);
        assertThat(clearance.rows()).singleElement().satisfies(row -> {
            assertThat(row.details()).containsExactly("AG-2026-0012", "한국어 말뭉치", "우리말 LLM 사전");
            assertThat(row.involved()).containsExactly("A");
            assertThat(row.cure()).isEqualTo(new Cure(Cure.Kind.DECIDE, "deliverables/d"));
        });
    }

    @Test
    void aDecisionDoesNotOutliveAnotherTitleOfTheDeliverable() {
        var grant = grant("A").on("한국어 말뭉치").build();
        var before = aText().called("말뭉치", null).madeBy("A").granted(grant).judged();
        var after = aText().called("사전", null).madeBy("A").granted(grant).judged();

        assertThat(before.rows().getFirst().key())
                .isNotEqualTo(after.rows().getFirst().key());
    }

    @Test
    void allWorksThatMayBeMeantAreNamedInOneQuestion() {
        var clearance = judged(
                grant("A").on("말뭉치").in("AG-2026-0012"), grant("A").on("사전 초판").in("AG-2026-0013"));

        assertThat(clearance.rows())
                .singleElement()
                .satisfies(row -> assertThat(row.details()).startsWith("AG-2026-0012, AG-2026-0013", "말뭉치, 사전 초판"));
    }

    @Test
    void aGrantForTheWholeProjectGoesBeforeOneOnAnotherWork() {
        assertThat(codes(judged(grant("A").on("말뭉치"), grant("A")))).containsExactly(ReasonCode.GRANTED);
    }

    @Test
    void anAgreementOnAnotherWorkThatWouldNotDoIsNoQuestion() {
        var other = grant("A").on("말뭉치").notSublicensable();

        assertThat(codes(judged(other))).containsExactly(ReasonCode.NOT_SUBLICENSABLE);
        assertThat(codes(judged(other, grant("A").kinds(WorkKind.CODE).outbound("MIT"))))
                .as("the agreement that is not about another work says what is missing")
                .containsExactly(ReasonCode.KIND_NOT_COVERED);
    }

    @Test
    void whatSomebodyUnderAgeGaveForAnotherWorkIsTwoQuestions() {
        assertThat(codes(judged(grant("A").on("말뭉치").byAMinor())))
                .containsExactly(ReasonCode.OTHER_WORK, ReasonCode.VOIDABLE);
    }

    @Test
    void ofAJointWorkOnlyTheAuthorInDoubtIsAskedAbout() {
        var clearance = aText().called("우리말 LLM 사전", null)
                .made("A", Authorship.JOINT, Facts.TODAY, "A", "B")
                .cla("A")
                .granted(grant("B").on("말뭉치").build())
                .judged();

        assertThat(clearance.rows())
                .extracting(ClearanceRow::code, ClearanceRow::personId)
                .containsExactly(tuple(ReasonCode.OTHER_WORK, "B"), tuple(ReasonCode.GRANTED, "A"));
    }

    private static Clearance judged(GrantBuilder... grants) {
        var facts = aText().called("우리말 LLM 사전", "Open LLM Dictionary").madeBy("A");
        List.of(grants).forEach(grant -> facts.granted(grant.build()));
        return facts.judged();
    }

    private static List<ReasonCode> codes(Clearance clearance) {
        return clearance.rows().stream().map(ClearanceRow::code).toList();
    }
}
