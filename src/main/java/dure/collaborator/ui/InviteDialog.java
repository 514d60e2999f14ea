package dure.collaborator.ui;

import com.vaadin.flow.component.UI;
import dure.collaborator.CollaboratorService;
import dure.collaborator.InvitationService;
import dure.shared.ui.Dates;
import dure.shared.ui.FormDialog;
import java.util.List;

/** Invites somebody: adds them, then shows the link that is handed over. */
class InviteDialog extends FormDialog<InviteForm.Entered> {

    InviteDialog(CollaboratorService people, InvitationService invitations, Dates dates, Runnable whenInvited) {
        super(
                UI.getCurrent().getTranslation("collaborator.invite"),
                new InviteForm(name -> name.isBlank() ? List.of() : people.lookAlikes(name, null)),
                UI.getCurrent().getTranslation("collaborator.invite.save"),
                entered -> {
                    var link = invitations.invite(entered.details(), entered.level());
                    whenInvited.run();
                    new HandoverDialog(entered.details().name(), link, dates).open();
                });
    }
}
