package dure.deliverable.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import dure.collaborator.CollaboratorRow;
import dure.deliverable.DeliverableDetails;
import dure.deliverable.LegalKind;
import dure.license.LicenseService;
import dure.project.ProjectRow;
import dure.shared.InvalidInput;
import dure.shared.Sentences;
import dure.shared.ui.DetailsForm;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes or changes a deliverable. */
class DeliverableForm extends DetailsForm<DeliverableDetails> {

    private final String projectId;
    private final TextField title;
    private final TextField titleEn;
    private final PersonField owner;
    private final PersonField licensor;
    private final Select<LegalKind> legalKind;
    private final TextField repository;
    private final PartsField parts;

    DeliverableForm(ProjectRow project, List<CollaboratorRow> people, LicenseService licenses, Sentences sentences) {
        projectId = project.id();
        title = field("/title", new TextField(getTranslation("deliverable.title")));
        titleEn = field("/titleEn", new TextField(getTranslation("deliverable.title-en")));
        owner = field("/ownerId", new PersonField(getTranslation("deliverable.owner"), people));
        licensor = field("/licensorId", new PersonField(getTranslation("deliverable.licensor"), people));
        licensor.setHelperText(getTranslation("deliverable.licensor.help"));
        parts = wide("/parts", new PartsField(typed -> problem(typed, licenses, sentences), project.defaultLicenses()));
        legalKind = field(
                "/legalKind", DeliverableWords.choice("deliverable.legal-kind", LegalKind.class, "deliverable.legal"));
        legalKind.setEmptySelectionAllowed(true);
        legalKind.setHelperText(getTranslation("deliverable.legal-kind.help"));
        repository = field("/repositoryUrl", new TextField(getTranslation("deliverable.repository")));
        required(title);
        required(owner);
    }

    /** Fills the form with what is stored. */
    DeliverableForm of(DeliverableDetails details) {
        title.setValue(text(details.title()));
        titleEn.setValue(text(details.titleEn()));
        owner.choose(details.ownerId());
        licensor.choose(details.licensorId());
        parts.setValue(details.parts());
        legalKind.setValue(details.legalKind());
        repository.setValue(text(details.repositoryUrl()));
        return this;
    }

    @Override
    protected DeliverableDetails details() {
        return new DeliverableDetails(
                projectId,
                title.getValue(),
                titleEn.getValue(),
                null,
                legalKind.getValue(),
                owner.id(),
                licensor.id(),
                parts.getValue(),
                repository.getValue());
    }

    static Optional<String> problem(String typed, LicenseService licenses, Sentences sentences) {
        try {
            licenses.parse(typed);
            return Optional.empty();
        } catch (InvalidInput refused) {
            return Optional.of(sentences.of(refused, UI.getCurrent().getLocale()));
        }
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
