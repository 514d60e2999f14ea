package dure.collaborator.ui;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import dure.collaborator.CollaboratorRow;
import dure.collaborator.CollaboratorService;
import dure.collaborator.CollaboratorState;
import dure.collaborator.InvitationService;
import dure.collaborator.PersonalData;
import dure.collaborator.PersonalDataService;
import dure.shared.security.AccessLevel;
import dure.shared.security.CurrentActor;
import dure.shared.ui.Confirmation;
import dure.shared.ui.Dates;
import dure.shared.ui.FormDialog;
import dure.shared.ui.Notices;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What can be done on a person's page, each act with its dialog. */
@Component
class PersonActs {

    private final CollaboratorService people;
    private final InvitationService invitations;
    private final PersonalDataService personalData;
    private final CurrentActor actor;
    private final Dates dates;

    PersonActs(
            CollaboratorService people,
            InvitationService invitations,
            PersonalDataService personalData,
            CurrentActor actor,
            Dates dates) {
        this.people = people;
        this.invitations = invitations;
        this.personalData = personalData;
        this.actor = actor;
        this.dates = dates;
    }

    void change(CollaboratorRow row, Runnable whenChanged) {
        boolean mayChangeAddress = actor.get().isOwner() && row.accessLevel() == null;
        new FormDialog<>(
                        text("collaborator.change"),
                        new PersonForm(row, mayChangeAddress),
                        text("collaborator.save"),
                        details -> {
                            people.change(row.id(), row.version(), details);
                            whenChanged.run();
                            Notices.success(text("collaborator.saved"));
                        })
                .open();
    }

    void invite(CollaboratorRow row) {
        new HandoverDialog(row.name(), invitations.issue(row.id(), AccessLevel.MEMBER), dates).open();
    }

    void activate(CollaboratorRow row, Runnable whenChanged) {
        Confirmation.ask(
                text("collaborator.activate"),
                text("collaborator.activate.consequence", row.name()),
                text("collaborator.activate"),
                () -> {
                    people.activate(row.id());
                    whenChanged.run();
                });
    }

    /** Ends what somebody takes part in; of somebody who never joined, takes the invitation back. */
    void leave(CollaboratorRow row, Runnable whenChanged) {
        String key = leaveKey(row);
        Confirmation.askDangerous(
                text(key + ".question", row.name()), text(key + ".consequence", row.name()), text(key), () -> {
                    people.leave(row.id(), dates.today());
                    whenChanged.run();
                });
    }

    static String leaveKey(CollaboratorRow row) {
        return row.state() == CollaboratorState.INVITED ? "collaborator.uninvite" : "collaborator.leave";
    }

    boolean isComplete(CollaboratorRow row) {
        return personalData.isComplete(row.id());
    }

    boolean noticeIsOpen(CollaboratorRow row) {
        return personalData.isNoticeOpen(row.id());
    }

    boolean noticeIsOutdated(CollaboratorRow row) {
        return personalData.isNoticeOutdated(row.id());
    }

    Optional<PersonalData> personalData(CollaboratorRow row) {
        return personalData.read(row.id());
    }

    void readNotice(CollaboratorRow row, Runnable whenAcknowledged) {
        var dialog = new Dialog();
        dialog.setHeaderTitle(text("collaborator.join.notice"));
        dialog.addClassName("form-dialog");
        String html = personalData.notice(UI.getCurrent().getLocale()).orElse("");
        dialog.add(new Html("<div class=\"join-notice\">" + html + "</div>"));
        var acknowledge = new Button(text("collaborator.join.acknowledge"), click -> {
            personalData.acknowledgeNotice(row.id());
            dialog.close();
            whenAcknowledged.run();
        });
        acknowledge.addThemeVariants(ButtonVariant.PRIMARY);
        dialog.getFooter().add(new Button(text("collaborator.link.close"), click -> dialog.close()), acknowledge);
        dialog.open();
    }

    void enterPersonalData(CollaboratorRow row, Runnable whenChanged) {
        var stored = isComplete(row) ? personalData.read(row.id()).orElse(null) : null;
        new FormDialog<>(
                        text("collaborator.personal-data"),
                        new PersonalDataForm(stored),
                        text("collaborator.save"),
                        data -> {
                            personalData.put(row.id(), data);
                            whenChanged.run();
                            Notices.success(text("collaborator.saved"));
                        })
                .open();
    }

    private static String text(String key, Object... args) {
        return UI.getCurrent().getTranslation(key, args);
    }
}
