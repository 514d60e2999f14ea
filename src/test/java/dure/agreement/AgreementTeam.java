package dure.agreement;

import dure.collaborator.CollaboratorDetails;
import dure.collaborator.CollaboratorService;
import dure.collaborator.PersonalData;
import dure.collaborator.PersonalDataService;
import dure.collaborator.PrivacyNotice;
import dure.project.ProjectDetails;
import dure.project.ProjectService;
import dure.project.WorkKind;
import dure.shared.EmailAddress;
import dure.template.SigningMode;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.springframework.stereotype.Component;

/** A project with a lead and people who have given what agreements need. */
@Component
class AgreementTeam {

    private final ProjectService projects;
    private final CollaboratorService collaborators;
    private final PersonalDataService personalData;
    private final PrivacyNotice notice;

    AgreementTeam(
            ProjectService projects,
            CollaboratorService collaborators,
            PersonalDataService personalData,
            PrivacyNotice notice) {
        this.projects = projects;
        this.collaborators = collaborators;
        this.personalData = personalData;
        this.notice = notice;
    }

    String project() {
        return projects.create(new ProjectDetails(
                        "우리말 LLM 사전",
                        "누구나 쓰는 열린 우리말 LLM 사전",
                        List.of(),
                        List.of(),
                        Map.of(WorkKind.CODE, "Apache-2.0", WorkKind.TEXT, "CC-BY-SA-4.0")))
                .id();
    }

    String lead() {
        String id = person("최하은", "haeun@example.org");
        collaborators.adoptLead(id);
        complete(id);
        return id;
    }

    String member(String name, String email) {
        String id = person(name, email);
        complete(id);
        return id;
    }

    String person(String name, String email) {
        return collaborators
                .invite(new CollaboratorDetails(
                        name, null, new EmailAddress(email), "ko", List.of(), List.of(), null, null))
                .id();
    }

    void complete(String id) {
        notice.acknowledge(id);
        personalData.put(
                id, new PersonalData(null, null, LocalDate.of(1990, 3, 1), "서울특별시 마포구 두레길 1", "010-1234-5678"));
    }

    /** An NDA that lacks nothing, between the people. */
    static AgreementDetails nda(String project, String... people) {
        return new AgreementDetails(
                project,
                "nda",
                "ko",
                parties("PARTY", people),
                Map.of("nda.purpose", "사전 데이터의 검토", "term.end", "2027-11-20"),
                SigningMode.PAPER,
                null);
    }

    static AgreementDetails cla(String project, String contributor, String licensor) {
        return new AgreementDetails(
                project,
                "cla",
                "ko",
                List.of(new PartyDetails(contributor, "CONTRIBUTOR", 1), new PartyDetails(licensor, "LICENSOR", 2)),
                Map.of(),
                SigningMode.PAPER,
                null);
    }

    /** A collaboration agreement in which nothing is filled in but the lead. */
    static AgreementDetails bareCollaboration(String project, String lead) {
        return new AgreementDetails(
                project, "collaboration", "ko", parties("LEAD", lead), Map.of(), SigningMode.PAPER, null);
    }

    /** A collaboration agreement between the lead and members; what is not named stands as the template proposes. */
    static AgreementDetails collaboration(String project, Map<String, Object> values, String lead, String... members) {
        var parties = new ArrayList<>(parties("LEAD", lead));
        parties.addAll(parties("MEMBER", members));
        return new AgreementDetails(project, "collaboration", "ko", parties, values, SigningMode.PAPER, null);
    }

    static List<PartyDetails> parties(String role, String... people) {
        var parties = new ArrayList<PartyDetails>();
        for (String person : people) {
            parties.add(new PartyDetails(person, role, parties.size() + 1));
        }
        return parties;
    }

    static PaperSignatureDetails signedOn(LocalDate day, String... people) {
        return new PaperSignatureDetails(List.of(people), day);
    }

    /** A small picture of signed paper. */
    static byte[] scan() {
        try (var bytes = new ByteArrayOutputStream()) {
            ImageIO.write(new BufferedImage(20, 30, BufferedImage.TYPE_INT_RGB), "png", bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
