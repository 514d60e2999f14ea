package dure.agreement;

import dure.collaborator.CollaboratorRow;
import dure.collaborator.CollaboratorService;
import dure.project.ProjectService;
import dure.shared.Conflict;
import dure.shared.Translations;
import dure.template.SigningMode;
import dure.template.TemplateService;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the privacy notice of one person: from the lead of the team to that person, in the person's language. */
@Component
class PrivacyNoticeDraft {

    static final String PRIVACY = "privacy";

    private static final String SUBJECT = "SUBJECT";
    private static final String CONTROLLER = "CONTROLLER";

    private final CollaboratorService collaborators;
    private final ProjectService projects;
    private final DraftCheck check;
    private final AgreementDocuments documents;
    private final TemplateService templates;
    private final Clock clock;

    PrivacyNoticeDraft(
            CollaboratorService collaborators,
            ProjectService projects,
            DraftCheck check,
            AgreementDocuments documents,
            TemplateService templates,
            Clock clock) {
        this.collaborators = collaborators;
        this.projects = projects;
        this.check = check;
        this.documents = documents;
        this.templates = templates;
        this.clock = clock;
    }

    /** Whether a notice of that version says all that the present one says. */
    boolean stillSays(int version) {
        return templates.stillValid(PRIVACY, version);
    }

    DraftCheck.Checked of(String collaboratorId) {
        return of(collaboratorId, Locale.of(collaborators.find(collaboratorId).locale()));
    }

    /** @param reader whom it addresses; a blank stands for nobody */
    String html(@Nullable String reader, Locale language) {
        var notice = of(reader, language);
        return documents.html(new AgreementTexts.Source(
                null, notice.projectId(), notice.draft(), notice.parties(), clock.instant(), null, null));
    }

    private DraftCheck.Checked of(@Nullable String reader, Locale language) {
        var parties = new ArrayList<PartyDetails>();
        if (reader != null) {
            parties.add(new PartyDetails(reader, SUBJECT, 1));
        }
        CollaboratorRow lead = collaborators.lead().orElseThrow(() -> new Conflict("agreement.no-lead"));
        parties.add(new PartyDetails(lead.id(), CONTROLLER, 1));
        return check.check(new AgreementDetails(
                oldestProject(),
                PRIVACY,
                Translations.closest(language).getLanguage(),
                List.copyOf(parties),
                Map.of(),
                SigningMode.ELECTRONIC,
                null));
    }

    private String oldestProject() {
        return projects.list().stream()
                .findFirst()
                .orElseThrow(() -> new Conflict("agreement.no-project"))
                .id();
    }
}
