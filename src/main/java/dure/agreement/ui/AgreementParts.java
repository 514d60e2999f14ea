package dure.agreement.ui;

import com.vaadin.flow.component.Component;
import dure.agreement.AgreementContent;
import dure.agreement.AgreementReader;
import dure.agreement.AgreementRow;
import dure.agreement.AgreementService;
import java.util.List;
import java.util.Optional;

/** Makes the content of an agreement's page. */
@org.springframework.stereotype.Component
class AgreementParts {

    private final AgreementService agreements;
    private final AgreementReader reader;
    private final DraftForms forms;
    private final DraftTimes times;
    private final AgreementPageFacts facts;
    private final AgreementTies ties;
    private final DraftEffects effects;

    AgreementParts(
            AgreementService agreements,
            AgreementReader reader,
            DraftForms forms,
            DraftTimes times,
            AgreementPageFacts facts,
            AgreementTies ties,
            DraftEffects effects) {
        this.agreements = agreements;
        this.reader = reader;
        this.forms = forms;
        this.times = times;
        this.facts = facts;
        this.ties = ties;
        this.effects = effects;
    }

    /** The form of a draft with its preview. */
    DraftPanel draft(AgreementContent content, DraftPanel.Listener listener) {
        var history = new DraftHistory(content, agreements, reader);
        return new DraftPanel(content, forms.asked(content), history, reader, times, listener);
    }

    /** What a draft is made for and, of one that ends another agreement, what will follow. */
    List<Component> aboveDraft(AgreementContent content) {
        return effects.of(content);
    }

    /** Text, parties, grants and history, as far as the reader may see them. */
    AgreementPanel page(AgreementRow row, Optional<AgreementContent> content) {
        return new AgreementPanel(row, content, reader, facts, ties.of(row));
    }
}
