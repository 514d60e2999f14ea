package dure.deliverable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dure.agreement.AgreementReader;
import dure.agreement.AgreementRow;
import dure.agreement.AgreementState;
import dure.collaborator.PersonalData;
import dure.collaborator.PersonalDataService;
import dure.project.WorkKind;
import dure.responsibility.AssignmentDetails;
import dure.responsibility.AssignmentPart;
import dure.responsibility.AssignmentService;
import dure.responsibility.RoleDetails;
import dure.responsibility.RoleService;
import dure.shared.Conflict;
import dure.shared.NotFound;
import dure.shared.security.AccessLevel;
import dure.testing.DureTest;
import dure.testing.PdfText;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.security.access.AccessDeniedException;

/** Certificates of contribution, drafted from what is recorded. */
class ContributionCertificatesTest extends DureTest {

    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 30);

    @Autowired
    ContributionCertificates certificates;

    @Autowired
    DeliverableService deliverables;

    @Autowired
    ProvenanceService provenance;

    @Autowired
    RoleService roles;

    @Autowired
    AssignmentService assignments;

    @Autowired
    AgreementReader reader;

    @Autowired
    PersonalDataService personalData;

    @Autowired
    AutowireCapableBeanFactory beans;

    String project;
    String lead;
    String seoyeon;
    String minjun;
    String dataset;

    @BeforeEach
    void aTeam() {
        actAsSystem();
        var team = beans.createBean(Team.class);
        project = team.project();
        lead = team.lead("최하은");
        seoyeon = team.person("박서연", "Seoyeon Park");
        minjun = team.person("김민준", null);
        dataset = deliverables
                .create(new DeliverableDetails(
                        project,
                        "형태소 데이터셋",
                        "Morpheme dataset",
                        DeliverableKind.DATASET,
                        null,
                        lead,
                        null,
                        List.of(new PartDetails("**", WorkKind.DATASET, null)),
                        null))
                .id();
        actAs(AccessLevel.OWNER, lead);
    }

    @Test
    void whatIsRecordedFillsTheDraft() {
        made(seoyeon, WorkDone.ANNOTATION, MAY, JUNE);
        made(seoyeon, WorkDone.ANNOTATION, MAY, JUNE);
        made(minjun, WorkDone.REVIEW, MAY, MAY);
        holds(seoyeon, "데이터", AssignmentPart.OWNER);
        holds(seoyeon, "문서", AssignmentPart.BACKUP);

        var draft = certificates.draft(seoyeon, project, "ko");
        var details = reader.content(draft.id()).orElseThrow().details();

        assertThat(draft.state()).isEqualTo(AgreementState.DRAFT);
        assertThat(details.parties())
                .extracting(party -> party.collaboratorId() + " " + party.as())
                .containsExactlyInAnyOrder(seoyeon + " CONTRIBUTOR", lead + " ISSUER");
        assertThat(details.values().get("certificate.roles")).isEqualTo(List.of("데이터", "문서(백업)"));
        assertThat(details.values().get("certificate.period")).isEqualTo("2026-05-01/2026-11-21");
        assertThat(details.values().get("certificate.contributions"))
                .isEqualTo(List.of(Map.of(
                        "deliverable", "형태소 데이터셋",
                        "part", "전체",
                        "kind", "주석 달기",
                        "period", "2026. 5. 1. – 2026. 6. 30.")));
    }

    @Test
    void itSpeaksTheLanguageOfTheDocument() {
        made(seoyeon, WorkDone.REVIEW, MAY, null);

        var line = certificates
                .facts(seoyeon, project, Locale.ENGLISH)
                .contributions()
                .getFirst();

        assertThat(line.deliverable()).isEqualTo("Morpheme dataset");
        assertThat(line.period()).isEqualTo("since 1 May 2026");
        assertThat(line.kind()).doesNotContainPattern("[가-힣]");
    }

    @Test
    void aJointContributionIsThatOfEachAuthor() {
        provenance.contribute(
                dataset,
                new ContributionDetails(
                        seoyeon,
                        null,
                        WorkDone.DATASET,
                        MAY,
                        JUNE,
                        Capacity.OWN,
                        null,
                        false,
                        Authorship.JOINT,
                        List.of(minjun),
                        null,
                        null,
                        Ai.NONE,
                        null));

        assertThat(certificates.facts(minjun, project, Locale.KOREAN).contributions())
                .hasSize(1);
    }

    @Test
    void withoutARecordItTeachesWhatToRecordFirst() {
        holds(seoyeon, "데이터", AssignmentPart.OWNER);

        assertThatThrownBy(() -> certificates.draft(seoyeon, project, "ko"))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("certificate.nothing");
    }

    @Test
    void onlyTheOwnerDraftsOneAndOnlyOfPeopleThereAre() {
        made(seoyeon, WorkDone.REVIEW, MAY, MAY);
        assertThatThrownBy(() -> certificates.draft("0123456789abcdefghjkmnpqrs", project, "ko"))
                .isInstanceOf(NotFound.class);

        actAs(AccessLevel.MEMBER, seoyeon);
        assertThatThrownBy(() -> certificates.draft(seoyeon, project, "ko")).isInstanceOf(AccessDeniedException.class);
        assertThat(certificates.facts(seoyeon, project, Locale.KOREAN).contributions())
                .hasSize(1);
    }

    @Test
    void thePaperNamesPeopleAndHoldsNothingElseOfThem() {
        personalData.put(
                lead, new PersonalData(null, null, LocalDate.of(1990, 3, 1), "서울특별시 마포구 두레길 1", "010-1234-5678"));
        made(seoyeon, WorkDone.REVIEW, MAY, MAY);
        holds(seoyeon, "데이터", AssignmentPart.OWNER);
        AgreementRow draft = certificates.draft(seoyeon, project, "ko");

        assertThat(reader.content(draft.id()).orElseThrow().missing())
                .extracting(error -> error.pointer())
                .containsExactly("/values/certificate.purpose");
        String text = PdfText.of(reader.pdf(draft.id(), Locale.KOREAN).bytes());
        assertThat(text).contains("최하은", "박서연").doesNotContain("생년월일", "주소", "두레길", "1990", "@example.org");
    }

    private void made(String person, WorkDone kind, LocalDate from, @Nullable LocalDate to) {
        provenance.contribute(dataset, ContributionDetails.own(person, null, kind, from, to));
    }

    private void holds(String person, String name, AssignmentPart part) {
        var role = roles.create(project, new RoleDetails(name, null, List.of(), 4, false, null));
        assignments.assign(role.id(), AssignmentDetails.of(person, part));
    }
}
