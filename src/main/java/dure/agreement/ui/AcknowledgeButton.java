package dure.agreement.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import dure.agreement.AcknowledgementService;
import dure.agreement.AgreementRow;
import dure.agreement.AgreementState;
import dure.shared.security.CurrentActor;
import dure.shared.ui.Notices;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** By which a party says that they have read what is not signed; there for as long as they have not said so. */
@Component
class AcknowledgeButton {

    private final AcknowledgementService acknowledgements;
    private final CurrentActor actors;

    AcknowledgeButton(AcknowledgementService acknowledgements, CurrentActor actors) {
        this.acknowledgements = acknowledgements;
        this.actors = actors;
    }

    Optional<Button> of(AgreementRow row, Runnable whenDone) {
        boolean waits = row.parties().stream()
                .anyMatch(party -> party.isWaiting() && actors.get().is(party.collaboratorId()));
        if (!row.isNotice() || row.state() != AgreementState.SENT || !waits) {
            return Optional.empty();
        }
        var ui = UI.getCurrent();
        return Optional.of(new Button(ui.getTranslation("agreement.acknowledge"), click -> {
            acknowledgements.acknowledge(row.id());
            Notices.success(ui.getTranslation("agreement.acknowledge.done", row.number(), row.title()));
            whenDone.run();
        }));
    }
}
