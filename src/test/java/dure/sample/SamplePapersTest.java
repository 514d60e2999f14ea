package dure.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dure.access.AccountService;
import dure.access.OwnerDetails;
import dure.agreement.AgreementFilter;
import dure.agreement.AgreementReader;
import dure.agreement.AgreementRow;
import dure.collaborator.CollaboratorService;
import dure.deliverable.DeliverableService;
import dure.project.ProjectService;
import dure.release.PublishingService;
import dure.release.ReleaseService;
import dure.release.ReleaseState;
import dure.responsibility.MatrixService;
import dure.shared.EmailAddress;
import dure.shared.PageQuery;
import dure.shared.SampleTeam;
import dure.shared.security.AccessLevel;
import dure.testing.DureTest;
import dure.testing.PdfText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Writes every paper of the sample team, in both languages, to target/pdf-samples, where .ci/run checks them with veraPDF. */
class SamplePapersTest extends DureTest {

    private static final Path FOLDER = Path.of("target", "pdf-samples");
    private static final List<Locale> LANGUAGES = List.of(Locale.KOREAN, Locale.ENGLISH);

    @Autowired
    SampleTeam sample;

    @Autowired
    AccountService accounts;

    @Autowired
    ProjectService projects;

    @Autowired
    CollaboratorService collaborators;

    @Autowired
    AgreementReader agreements;

    @Autowired
    MatrixService matrix;

    @Autowired
    DeliverableService deliverables;

    @Autowired
    ReleaseService releases;

    @Autowired
    PublishingService publishing;

    @BeforeEach
    void aSampleTeam() {
        accounts.registerFirstOwner(new OwnerDetails("정다온", new EmailAddress("daon@example.org"), "느티나무 아래 넷이 모였다"));
        actAsSystem();
        actAs(AccessLevel.OWNER, collaborators.lead().orElseThrow().id());
        sample.load();
    }

    @Test
    void everyAgreementPrintsInBothLanguages() throws IOException {
        var all = agreements.list(AgreementFilter.ALL, PageQuery.first("", 50)).items();

        assertThat(all).extracting(AgreementRow::template).contains("collaboration", "nda", "cla", "privacy");
        for (AgreementRow agreement : all) {
            for (Locale language : LANGUAGES) {
                byte[] pdf = agreements.pdf(agreement.id(), language).bytes();
                assertThat(PdfText.run(pdf)).contains(agreement.number());
                keep(agreement.template() + "-" + agreement.number() + "-" + language, pdf);
            }
        }
    }

    @Test
    void theDivisionOfWorkPrintsInBothLanguages() throws IOException {
        for (Locale language : LANGUAGES) {
            byte[] pdf = matrix.pdf(project(), language);
            assertThat(PdfText.run(pdf)).contains("사전설계");
            keep("division-of-work-" + language, pdf);
        }
    }

    @Test
    void theReleaseRecordPrints() throws IOException {
        var published = deliverables.of(project()).stream()
                .flatMap(deliverable -> releases.of(deliverable.id()).stream())
                .filter(release -> release.state() == ReleaseState.PUBLISHED)
                .toList();

        assertThat(published).isNotEmpty();
        for (var release : published) {
            try (var pack = new ZipInputStream(new ByteArrayInputStream(publishing.pack(release.id())))) {
                for (var entry = pack.getNextEntry(); entry != null; entry = pack.getNextEntry()) {
                    if (entry.getName().endsWith(".pdf")) {
                        keep("release-" + Path.of(entry.getName()).getFileName(), pack.readAllBytes());
                    }
                }
            }
        }
    }

    private String project() {
        return projects.list().getFirst().id();
    }

    private static void keep(String name, byte[] pdf) throws IOException {
        Files.createDirectories(FOLDER);
        Files.write(FOLDER.resolve(name.replace(".pdf", "") + ".pdf"), pdf);
    }
}
