package dure.agreement.ui;

import dure.agreement.AgreementContent;
import dure.agreement.AgreementReader;
import dure.agreement.AgreementRow;
import dure.agreement.AgreementService;
import dure.collaborator.CollaboratorService;
import dure.template.TemplateService;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Makes the content of an agreement's page. */
@Component
class AgreementParts {

    private final AgreementService agreements;
    private final AgreementReader reader;
    private final TemplateService templates;
    private final CollaboratorService collaborators;
    private final AgreementPageFacts facts;

    AgreementParts(
            AgreementService agreements,
            AgreementReader reader,
            TemplateService templates,
            CollaboratorService collaborators,
            AgreementPageFacts facts) {
        this.agreements = agreements;
        this.reader = reader;
        this.templates = templates;
        this.collaborators = collaborators;
        this.facts = facts;
    }

    /** The form of a draft with its preview; {@code whenSaved} runs after each save. */
    DraftPanel draft(AgreementContent content, Runnable whenSaved) {
        var template = templates.version(content.row().template(), content.templateVersion());
        return new DraftPanel(content, template, collaborators.present(), agreements, reader, whenSaved);
    }

    /** Text, parties, grants and history, as far as the reader may see them. */
    AgreementPanel page(AgreementRow row, Optional<AgreementContent> content) {
        return new AgreementPanel(row, content, reader, facts);
    }
}
