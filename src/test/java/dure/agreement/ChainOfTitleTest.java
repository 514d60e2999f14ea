package dure.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import dure.collaborator.CollaboratorService;
import dure.deliverable.ContributionDetails;
import dure.deliverable.DeliverableDetails;
import dure.deliverable.DeliverableRow;
import dure.deliverable.DeliverableService;
import dure.deliverable.PartDetails;
import dure.deliverable.ProvenanceService;
import dure.deliverable.WorkDone;
import dure.deliverable.clearance.Clearance;
import dure.deliverable.clearance.ClearanceRow;
import dure.deliverable.clearance.ClearanceSentences;
import dure.deliverable.clearance.ClearanceService;
import dure.deliverable.clearance.Cure;
import dure.deliverable.clearance.ReasonCode;
import dure.deliverable.clearance.Verdict;
import dure.project.WorkKind;
import dure.release.DecisionDetails;
import dure.release.DecisionService;
import dure.release.ReleaseDetails;
import dure.release.ReleaseService;
import dure.shared.security.AccessLevel;
import dure.template.SigningMode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** From a contract signed on paper to the verdict on what its signer made: what the text gives is what may be opened. */
class ChainOfTitleTest extends TwoParties {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Autowired
    private PaperSignatureService papers;

    @Autowired
    private CollaboratorService collaborators;

    @Autowired
    private DeliverableService deliverables;

    @Autowired
    private ProvenanceService provenance;

    @Autowired
    private ClearanceService clearance;

    @Autowired
    private ClearanceSentences sentences;

    @Autowired
    private ReleaseService releases;

    @Autowired
    private DecisionService decisions;

    @BeforeEach
    void aTeam() {
        actAsSystem();
        collaborators.activate(lead);
        collaborators.activate(seoyeon);
        actAs(AccessLevel.OWNER, lead);
    }

    @ParameterizedTest
    @ValueSource(strings = {"CONTRACTOR", "JOINT"})
    void aServiceContractClearsItsResultsForTheClientUnderTheLicensesItNames(String owner) {
        service(Map.of("results.owner", owner, "open.licenses", List.of("CC-BY-4.0")));

        assertThat(judged(WorkKind.TEXT, "CC-BY-4.0").verdict()).isEqualTo(Verdict.CLEAR);
        assertThat(judged(WorkKind.DATASET, "CC-BY-4.0").verdict()).isEqualTo(Verdict.CLEAR);
        assertBlocked(judged(WorkKind.TEXT, "CC-BY-SA-4.0"), ReasonCode.OUTBOUND_NOT_COVERED, "CC-BY-SA-4.0");
    }

    @ParameterizedTest
    @CsvSource({"YES,CLEAR", "NO,BLOCKED"})
    void aClientWhoIsAssignedTheResultsOpensThemForChangeOnlyWithThatRight(String derivative, Verdict expected) {
        service(Map.of("results.owner", "CLIENT", "derivative", derivative));

        var code = judged(WorkKind.CODE, "Apache-2.0");
        assertThat(code.verdict()).isEqualTo(expected);
        if (expected == Verdict.BLOCKED) {
            assertBlocked(code, ReasonCode.RIGHT_MISSING, "DERIVE");
        }
    }

    @Test
    void aCollaborationThatLicensesTheDatabaseClearsADataset() {
        collaboration("YES");

        assertThat(judged(WorkKind.DATASET, "CC-BY-4.0").verdict()).isEqualTo(Verdict.CLEAR);
    }

    @Test
    void aCollaborationThatDoesNotLicenseTheDatabaseBlocksADataset() {
        collaboration("NO");

        assertBlocked(judged(WorkKind.DATASET, "CC-BY-4.0"), ReasonCode.RIGHT_MISSING, "DATABASE");
        assertThat(judged(WorkKind.TEXT, "CC-BY-SA-4.0").verdict()).isEqualTo(Verdict.CLEAR);
    }

    @ParameterizedTest
    @CsvSource({"YES,CLEAR", "NO,BLOCKED"})
    void aClaWithoutRelicensingClearsTheLicensesItNamesAndNoOther(String relicense, Verdict other) {
        execute(
                "cla",
                List.of(new PartyDetails(seoyeon, "CONTRIBUTOR", 1), new PartyDetails(lead, "LICENSOR", 2)),
                Map.of("cla.relicense", relicense, "cla.licenses", List.of("MIT")),
                seoyeon);

        assertThat(judged(WorkKind.CODE, "MIT").verdict()).isEqualTo(Verdict.CLEAR);
        var apache = judged(WorkKind.CODE, "Apache-2.0");
        assertThat(apache.verdict()).isEqualTo(other);
        if (other == Verdict.BLOCKED) {
            assertBlocked(apache, ReasonCode.OUTBOUND_NOT_COVERED, "Apache-2.0");
        }
    }

    @Test
    void anAgreementOnAJointWorkClearsThatWorkAndAsksAboutAnother() {
        var agreement = jointWork("우리말 사전");

        assertThat(judged("우리말-사전", WorkKind.TEXT, "CC-BY-SA-4.0").verdict()).isEqualTo(Verdict.CLEAR);
        var other = judged("한국어 말뭉치", WorkKind.TEXT, "CC-BY-SA-4.0");
        assertThat(other.verdict()).isEqualTo(Verdict.NEEDS_HUMAN);
        assertThat(sentence(other))
                .isEqualTo("박서연님의 계약 %s의 저작물은 ‘우리말 사전’입니다. 이 산출물(‘한국어 말뭉치’)과 같은 저작물인지 확인하세요. (부분: 전체)"
                        .formatted(agreement.number()));
    }

    @Test
    void anOwnersDecisionThatItIsTheSameWorkOpensIt() {
        jointWork("우리말 사전");
        var other = judged("한국어 사전", WorkKind.TEXT, "CC-BY-SA-4.0");
        var release = releases.prepare(other.deliverableId(), new ReleaseDetails("v1.0", null, null, List.of()));
        assertThat(decisions.clearance(release.id()).isPublishable()).isFalse();

        decisions.decide(
                release.id(), new DecisionDetails(other.rows().getFirst().key(), true, "제호만 바뀐 같은 사전"));

        assertThat(decisions.clearance(release.id()).isPublishable()).isTrue();
    }

    @Test
    void anAssignmentThatKeepsDerivativesDoesNotOpenAProgramForChange() {
        var work = new HashMap<String, Object>(Map.of(
                "work.title", "형태소 분석기",
                "work.authors", "박서연",
                "work.kinds", List.of("CODE"),
                "work.description", "저장소 analyzer v0.3",
                "payment", "FREE",
                "rights", List.of("REPRODUCE", "PUBLIC_TRANSMIT", "DISTRIBUTE"),
                "derivative", "NO"));
        execute(
                "assignment-of-rights",
                List.of(new PartyDetails(seoyeon, "ASSIGNOR", 1), new PartyDetails(lead, "ASSIGNEE", 2)),
                work,
                seoyeon,
                lead);

        assertBlocked(judged("형태소 분석기", WorkKind.CODE, "MIT"), ReasonCode.DERIVE_NOT_EXPRESS);
    }

    private void service(Map<String, Object> choices) {
        var values = new HashMap<String, Object>(Map.of(
                "term.end", "2027-05-31",
                "fee", "3000000",
                "fee.tax", "WITHHOLD_3_3",
                "scope", List.of(Map.of("task", "번역", "result", "번역문", "standard", "빠짐없음")),
                "milestones", List.of(Map.of("what", "번역문", "when", "2027-04-30"))));
        values.putAll(choices);
        execute(
                "service",
                List.of(new PartyDetails(lead, "CLIENT", 1), new PartyDetails(seoyeon, "CONTRACTOR", 2)),
                values,
                lead,
                seoyeon);
    }

    private void collaboration(String database) {
        execute(
                "collaboration",
                List.of(new PartyDetails(lead, "LEAD", 1), new PartyDetails(seoyeon, "MEMBER", 2)),
                Map.of("term.end", "2027-11-20", "licenses.DATASET", "CC-BY-4.0", "grant.database", database),
                lead,
                seoyeon);
    }

    private AgreementRow jointWork(String title) {
        return execute(
                "joint-work",
                List.of(new PartyDetails(lead, "REPRESENTATIVE", 1), new PartyDetails(seoyeon, "AUTHOR", 2)),
                Map.of(
                        "joint.title", title,
                        "joint.kind", "TEXT",
                        "joint.shares", "EQUAL",
                        "joint.parts", List.of(Map.of("name", "박서연", "part", "뜻풀이")),
                        "joint.exercise", "ALL",
                        "joint.licenses", List.of("CC-BY-SA-4.0"),
                        "joint.derivative", "YES"),
                lead,
                seoyeon);
    }

    private AgreementRow execute(
            String template, List<PartyDetails> parties, Map<String, Object> values, String... signers) {
        var details = new AgreementDetails(project, template, "ko", parties, values, SigningMode.PAPER, null);
        var draft = agreements.create(details);
        agreements.send(draft.id(), draft.version());
        papers.upload(draft.id(), new PaperSignatureDetails(List.of(signers), TODAY), AgreementTeam.scan());
        actAs(AccessLevel.MEMBER, seoyeon);
        var executed = papers.attest(draft.id(), 1);
        actAs(AccessLevel.OWNER, lead);
        return executed;
    }

    private Clearance judged(WorkKind kind, String license) {
        return judged("결과물", kind, license);
    }

    /** Of a deliverable that the member made today and the lead opens. */
    private Clearance judged(String title, WorkKind kind, String license) {
        DeliverableRow made = deliverables.create(new DeliverableDetails(
                project, title, null, null, null, lead, lead, List.of(new PartDetails("**", kind, license)), null));
        provenance.contribute(
                made.id(), ContributionDetails.own(seoyeon, null, WorkDone.valueOf(kind.name()), TODAY, TODAY));
        return clearance.of(made.id());
    }

    private void assertBlocked(Clearance judged, ReasonCode code, String... details) {
        assertThat(judged.rows(Verdict.BLOCKED)).singleElement().satisfies(row -> {
            assertThat(row.code()).isEqualTo(code);
            assertThat(row.details()).containsExactly(details);
            assertThat(row.cure())
                    .isEqualTo(new Cure(
                            Cure.Kind.SIGN_CLA,
                            "agreements/new?template=cla&party=" + seoyeon + "&project=" + project));
        });
    }

    private String sentence(Clearance judged) {
        List<ClearanceRow> rows = judged.rows(Verdict.NEEDS_HUMAN);
        return sentences.sentence(rows.getFirst(), sentences.names(rows), Locale.KOREAN);
    }
}
