package dure.agreement.ui;

import dure.agreement.AgreementContent;
import dure.agreement.AgreementReader;
import dure.agreement.AgreementRow;
import dure.agreement.AgreementService;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Makes the content of an agreement's page. */
@Component
class AgreementParts {

    private final AgreementService agreements;
    private final AgreementReader reader;
    private final DraftForms forms;
    private final DraftTimes times;
    private final AgreementPageFacts facts;

    AgreementParts(
            AgreementService agreements,
            AgreementReader reader,
            DraftForms forms,
            DraftTimes times,
            AgreementPageFacts facts) {
        this.agreements = agreements;
        this.reader = reader;
        this.forms = forms;
        this.times = times;
        this.facts = facts;
    }

    /** The form of a draft with its preview. */
    DraftPanel draft(AgreementContent content, DraftPanel.Listener listener) {
        var history = new DraftHistory(content, agreements, reader);
        return new DraftPanel(content, forms.asked(content), history, reader, times, listener);
    }

    /** Text, parties, grants and history, as far as the reader may see them. */
    AgreementPanel page(AgreementRow row, Optional<AgreementContent> content) {
        return new AgreementPanel(row, content, reader, facts);
    }
}
