package dure.deliverable.clearance;

import static dure.deliverable.clearance.Facts.TODAY;
import static dure.deliverable.clearance.Facts.aDataset;
import static dure.deliverable.clearance.Facts.aProgram;
import static dure.deliverable.clearance.Facts.aText;
import static dure.deliverable.clearance.Facts.grant;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dure.deliverable.Ai;
import dure.deliverable.AiUse;
import dure.deliverable.Authorship;
import dure.deliverable.Capacity;
import dure.deliverable.InboundBasis;
import dure.license.InboundRelation;
import dure.project.WorkKind;
import dure.template.WorkRight;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The chain of title: scenarios 6 to 12 and 14 of the releases domain. */
class ClearanceRuleTest {

    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);
    private static final Set<WorkRight> NO_DERIVATIVES =
            EnumSet.of(WorkRight.REPRODUCE, WorkRight.PUBLIC_TRANSMIT, WorkRight.DISTRIBUTE);

    @Test
    void ofFourContributorsTheOneWithoutAnAgreementIsNamedWithTheCure() {
        var clearance = aText().madeBy("A")
                .madeBy("B")
                .madeBy("C")
                .madeBy("D")
                .cla("A")
                .cla("B")
                .cla("C")
                .judged();

        assertThat(clearance.verdict()).isEqualTo(Verdict.BLOCKED);
        var blocked = clearance.rows(Verdict.BLOCKED);
        assertThat(blocked).hasSize(1);
        assertThat(blocked.getFirst().personId()).isEqualTo("D");
        assertThat(blocked.getFirst().code()).isEqualTo(ReasonCode.NO_GRANT);
        assertThat(blocked.getFirst().cure())
                .isEqualTo(new Cure(Cure.Kind.SIGN_CLA, "agreements/new?template=cla&party=D&project=p"));
    }

    @Test
    void aLaterSignatureThatReachesBackClears() {
        assertThat(aText().madeBy("A").cla("A").judged().verdict()).isEqualTo(Verdict.CLEAR);
    }

    @Test
    void aLaterSignatureThatDoesNotReachBackDoesNot() {
        var clearance =
                aText().madeBy("A").granted(grant("A").notRetroactive().build()).judged();

        assertThat(codes(clearance)).containsExactly(ReasonCode.NOT_RETROACTIVE);
        assertThat(clearance.rows().getFirst().details()).containsExactly("2026-05-01", "2026-11-21");
    }

    @Test
    void anAgreementThatIsOnlySentCountsForNothing() {
        var clearance =
                aText().madeBy("A").granted(grant("A").onlySent().build()).judged();

        assertThat(codes(clearance)).containsExactly(ReasonCode.NO_GRANT);
    }

    @Test
    void anAgreementUnderWayIsTheCureInsteadOfANewOne() {
        var facts = aText().madeBy("A").build();
        var waiting = new ClearanceFacts(
                facts.deliverable(),
                facts.contributions(),
                facts.inbound(),
                facts.active(),
                facts.leadId(),
                null,
                facts.grants(),
                facts.licenses(),
                facts.compatibilities(),
                Map.of("A", "sent-cla"),
                TODAY);

        var row = ClearanceRule.apply(waiting).rows().getFirst();
        assertThat(row.cure()).isEqualTo(new Cure(Cure.Kind.FINISH_AGREEMENT, "agreements/sent-cla"));
    }

    @Test
    void aLicenseThatAllowsDerivativesNeedsThatRight() {
        var clearance = aText().madeBy("A")
                .granted(grant("A").rights(NO_DERIVATIVES).build())
                .judged();

        assertThat(codes(clearance)).containsExactly(ReasonCode.RIGHT_MISSING);
        assertThat(clearance.rows().getFirst().details()).containsExactly("DERIVE");
    }

    @Test
    void aLicenseWithoutDerivativesClearsWithAWarning() {
        var clearance = aText().under("CC-BY-ND-4.0", false)
                .madeBy("A")
                .granted(grant("A")
                        .rights(NO_DERIVATIVES)
                        .outbound("CC-BY-ND-4.0")
                        .build())
                .judged();

        assertThat(clearance.verdict()).isEqualTo(Verdict.NOTE);
        assertThat(codes(clearance)).containsExactly(ReasonCode.NOT_OPEN, ReasonCode.GRANTED);
    }

    /** The form always asks, so 저작권법 45조 2항 presumes nothing, of programs neither. */
    @Test
    void anAssignmentThatDoesNotNameDerivativesLeavesThemWithTheAssignor() {
        var assignment = grant("A").rights(NO_DERIVATIVES).assignment().build();

        assertThat(codes(aText().madeBy("A").granted(assignment).judged()))
                .containsExactly(ReasonCode.DERIVE_NOT_EXPRESS);
        assertThat(codes(aProgram().madeBy("A").granted(assignment).judged()))
                .containsExactly(ReasonCode.DERIVE_NOT_EXPRESS);
    }

    @Test
    void aJointWorkNeedsEverybody() {
        var clearance = aText().made("A", Authorship.JOINT, MAY, "B").cla("A").judged();

        assertThat(clearance.verdict()).isEqualTo(Verdict.BLOCKED);
        assertThat(clearance.rows())
                .extracting(ClearanceRow::personId, ClearanceRow::code)
                .containsExactly(tuple("A", ReasonCode.JOINT_INCOMPLETE), tuple("B", ReasonCode.NO_GRANT));
    }

    @Test
    void ofASeparableWorkTheGrantedPartClears() {
        var clearance =
                aText().made("A", Authorship.SEPARABLE, MAY, "B").cla("A").judged();

        assertThat(clearance.rows(Verdict.CLEAR))
                .extracting(ClearanceRow::personId)
                .containsExactly("A");
        assertThat(clearance.rows(Verdict.BLOCKED))
                .extracting(ClearanceRow::personId)
                .containsExactly("B");
    }

    @Test
    void aRepresentativeActsForAllWithANote() {
        var clearance = aText().made("A", Authorship.JOINT, MAY, Capacity.OWN, Ai.NONE, "A", "B")
                .cla("A")
                .judged();

        assertThat(clearance.verdict()).isEqualTo(Verdict.NOTE);
        assertThat(codes(clearance)).containsExactly(ReasonCode.REPRESENTATIVE, ReasonCode.GRANTED);
    }

    @Test
    void jointWorksRecordedOneByOneAreJointAmongAllOfThePart() {
        var clearance = aText().made("A", Authorship.JOINT, MAY)
                .made("B", Authorship.JOINT, MAY)
                .cla("A")
                .judged();

        assertThat(codes(clearance)).containsExactly(ReasonCode.JOINT_INCOMPLETE, ReasonCode.NO_GRANT);
    }

    @Test
    void theEmployersProgramIsNotOpenedByTheEmployeesSignature() {
        var employed = aProgram()
                .made("A", Authorship.SOLE, MAY, Capacity.EMPLOYEE_OF, Ai.NONE, null)
                .cla("A")
                .judged();

        assertThat(codes(employed)).containsExactly(ReasonCode.EMPLOYER);
    }

    @Test
    void whatAnAiMadeAloneHasNoAuthorButItsToolsTermsNeedADecision() {
        var clearance = aText().generatedBy("A", "Model 1").judged();

        assertThat(codes(clearance)).containsExactly(ReasonCode.TOOL_TERMS, ReasonCode.NO_AUTHOR);
        assertThat(clearance.rows().getFirst().involved()).containsExactly("A");
    }

    @Test
    void anAiToolWithoutANameBlocks() {
        var clearance = aText().made("A", Authorship.SOLE, MAY, Capacity.OWN, new Ai(AiUse.ASSISTED, null, "골랐음"), null)
                .cla("A")
                .judged();

        assertThat(codes(clearance)).containsExactly(ReasonCode.PROVENANCE_TOOL, ReasonCode.GRANTED);
    }

    @Test
    void aDatasetNeedsTheDatabaseMakersRight() {
        var clearance = aDataset()
                .madeBy("A")
                .granted(grant("A").rights(Facts.COPYRIGHT).build())
                .judged();

        assertThat(clearance.rows().getFirst().details()).containsExactly("DATABASE");
        assertThat(aDataset().madeBy("A").cla("A").judged().verdict()).isEqualTo(Verdict.CLEAR);
    }

    @Test
    void aLicenseThatGrantsPatentsNeedsThem() {
        var clearance = aProgram()
                .under("Apache-2.0", true, LicenseFacts.Trait.ALLOWS_DERIVATIVES, LicenseFacts.Trait.GRANTS_PATENTS)
                .madeBy("A")
                .granted(grant("A").rights(Facts.COPYRIGHT).build())
                .judged();

        assertThat(clearance.rows().getFirst().details()).containsExactly("PATENT");
    }

    @Test
    void aGrantThatEndedCoversNoNewReleaseUnlessItSurvives() {
        var ended = grant("A").from(LocalDate.of(2026, 1, 1)).to(LocalDate.of(2026, 10, 31));

        assertThat(aText().madeBy("A").granted(ended.build()).judged().verdict())
                .isEqualTo(Verdict.CLEAR);
        assertThat(codes(aText().madeBy("A")
                        .granted(ended.endsWithItsTerm().build())
                        .judged()))
                .containsExactly(ReasonCode.GRANT_EXPIRED);
    }

    @Test
    void workDoneAfterTheEndIsNotCovered() {
        var ended = grant("A").from(LocalDate.of(2026, 1, 1)).to(LocalDate.of(2026, 3, 31));

        assertThat(codes(aText().madeBy("A").granted(ended.build()).judged()))
                .containsExactly(ReasonCode.MADE_AFTER_END);
    }

    @Test
    void kindSublicenseAndOutboundLicenseAreChecked() {
        assertThat(codes(aText().madeBy("A")
                        .granted(grant("A").kinds(WorkKind.CODE).build())
                        .judged()))
                .containsExactly(ReasonCode.KIND_NOT_COVERED);
        assertThat(codes(aText().madeBy("A")
                        .granted(grant("A").notSublicensable().build())
                        .judged()))
                .containsExactly(ReasonCode.NOT_SUBLICENSABLE);
        assertThat(codes(aText().madeBy("A")
                        .granted(grant("A").outbound("MIT").build())
                        .judged()))
                .containsExactly(ReasonCode.OUTBOUND_NOT_COVERED);
    }

    @Test
    void theLicensorsOwnWorkNeedsNoAgreement() {
        assertThat(codes(aText().madeBy(Facts.LEAD).judged())).containsExactly(ReasonCode.LICENSOR_OWN);
    }

    @Test
    void onlyTheLeadOwnsWithoutAnAgreement() {
        assertThat(codes(aText().ownedBy("A").madeBy("A").judged()))
                .containsExactlyInAnyOrder(ReasonCode.OWNER_WITHOUT_AGREEMENT, ReasonCode.LICENSOR_OWN);
    }

    @Test
    void aGrantByAMinorWaitsForSomebodysDecisionUnlessThereIsABetterOne() {
        var minor = grant("A").byAMinor().build();
        var clearance = aText().madeBy("A").granted(minor).judged();

        assertThat(codes(clearance)).containsExactly(ReasonCode.VOIDABLE);
        assertThat(clearance.rows().getFirst().involved()).containsExactly("A");
        assertThat(codes(aText().madeBy("A").granted(minor).cla("A").judged())).containsExactly(ReasonCode.GRANTED);
    }

    @Test
    void theRecordedTermsOfOneToolSayNothingOfAnother() {
        var other = aText().generatedBy("A", "Model 1")
                .into("output of Model 2", "**")
                .brought(InboundBasis.LICENSE, InboundRelation.AI_OUTPUT_OF, dure.license.Verdict.YES);
        var same = aText().generatedBy("A", "Model 1")
                .into("Output of model 1", "**")
                .brought(InboundBasis.LICENSE, InboundRelation.AI_OUTPUT_OF, dure.license.Verdict.YES);

        assertThat(codes(other.judged())).contains(ReasonCode.TOOL_TERMS);
        assertThat(codes(same.judged())).doesNotContain(ReasonCode.TOOL_TERMS);
    }

    @Test
    void whatWasBroughtIntoAPartThatIsGoneBlocks() {
        var clearance = aText().madeBy(Facts.LEAD)
                .into("thing", "gone/**")
                .brought(InboundBasis.PUBLIC_DOMAIN, InboundRelation.COPIED, null)
                .judged();

        assertThat(codes(clearance)).contains(ReasonCode.INBOUND_PART_GONE);
    }

    @Test
    void nothingIsOpenedThatNobodyMade() {
        assertThat(codes(aText().judged())).containsExactly(ReasonCode.NO_CONTRIBUTIONS);
    }

    @Test
    void oneSignatureShowsWhatItWouldClear() {
        var facts = aDataset().madeBy("A").madeBy("A").madeBy("B").build();
        var whatIf = ClearanceService.whatIf(facts, ClearanceRule.apply(facts), "A");

        assertThat(whatIf.becomesClear()).hasSize(2).allMatch(row -> "A".equals(row.personId()));
        assertThat(whatIf.after()).isEqualTo(Verdict.BLOCKED);
    }

    private static List<ReasonCode> codes(Clearance clearance) {
        return clearance.rows().stream().map(ClearanceRow::code).toList();
    }
}
