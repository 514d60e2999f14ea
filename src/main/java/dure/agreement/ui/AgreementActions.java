package dure.agreement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import dure.agreement.AgreementReader;
import dure.agreement.AgreementRow;
import dure.agreement.AgreementService;
import dure.agreement.AgreementState;
import dure.shared.security.CurrentActor;
import dure.shared.ui.Confirmation;
import dure.shared.ui.Notices;
import dure.shared.ui.PrintButton;
import dure.template.LanguageLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** What can be done with an agreement now, by whoever looks at it; the likeliest next step comes first. */
@org.springframework.stereotype.Component
class AgreementActions {

    private final AgreementService agreements;
    private final AgreementReader reader;
    private final FollowUpActions followUps;
    private final ScanActions scans;
    private final CurrentActor actors;

    AgreementActions(
            AgreementService agreements,
            AgreementReader reader,
            FollowUpActions followUps,
            ScanActions scans,
            CurrentActor actors) {
        this.agreements = agreements;
        this.reader = reader;
        this.followUps = followUps;
        this.scans = scans;
        this.actors = actors;
    }

    /** Asks, then sends; what is missing is named and nothing happens. */
    void send(AgreementRow row, Runnable whenDone) {
        Confirmation.ask(
                say("agreement.send.question", row.number()),
                say("agreement.send.consequence"),
                say("agreement.send"),
                () -> {
                    agreements.send(row.id(), row.version());
                    Deeds.done("agreement.send.done", row, whenDone);
                });
    }

    List<Component> buttons(AgreementRow row, boolean seesText, Runnable whenDone) {
        var buttons = new ArrayList<Component>();
        if (row.state() == AgreementState.SENT) {
            buttons.addAll(scans.signing(row, seesText, whenDone));
        }
        if (actors.get().isOwner() && cameToNothing(row) && row.baseId() == null) {
            buttons.add(new Button(say("agreement.again"), click -> draftAgain(row)));
        }
        if (seesText) {
            buttons.add(new PrintButton(say("agreement.print"), DocumentPreview.pdf(row)));
            buttons.add(open(say("agreement.document.open"), DocumentPreview.pdf(row)));
            if (isTranslatedApart(row)) {
                buttons.add(open(say("agreement.document.other-language"), DocumentPreview.translation(row)));
            }
        }
        buttons.addAll(endings(row, whenDone));
        return buttons;
    }

    private boolean isTranslatedApart(AgreementRow row) {
        return reader.content(row.id())
                .map(content -> content.details().layout() == LanguageLayout.SEPARATE)
                .orElse(false);
    }

    private List<Component> endings(AgreementRow row, Runnable whenDone) {
        var buttons = new ArrayList<Component>();
        if (row.state() == AgreementState.SENT) {
            buttons.addAll(scans.withdrawals(row, whenDone));
            if (mayDecline(row)) {
                buttons.add(Deeds.quiet("agreement.decline", () -> decline(row, whenDone)));
            }
        }
        if (actors.get().isOwner() && (row.state() == AgreementState.SENT || row.state() == AgreementState.DRAFT)) {
            buttons.add(cancelButton(() -> row, whenDone));
        }
        if (actors.get().isOwner() && row.state() == AgreementState.EXECUTED && !row.isNotice()) {
            buttons.addAll(followUps.buttons(row, whenDone));
        }
        return buttons;
    }

    Button cancelButton(Supplier<AgreementRow> row, Runnable whenDone) {
        return Deeds.quiet(
                "agreement.cancel",
                () -> reason("agreement.cancel", row.get(), reason -> {
                    agreements.cancel(row.get().id(), reason);
                    Deeds.done("agreement.cancel.done", row.get(), whenDone);
                }));
    }

    private static boolean cameToNothing(AgreementRow row) {
        return row.state() == AgreementState.CANCELLED || row.state() == AgreementState.DECLINED;
    }

    /** A new draft of the same kind, between the same people, with the same values. */
    private void draftAgain(AgreementRow row) {
        var draft = agreements.again(reader.content(row.id()).orElseThrow().details());
        Notices.success(say("agreement.again.done", draft.number(), row.number()));
        UI.getCurrent().navigate("agreements/" + draft.id());
    }

    private void decline(AgreementRow row, Runnable whenDone) {
        String self = String.valueOf(actors.get().collaboratorId());
        reason("agreement.decline", row, reason -> {
            agreements.decline(row.id(), self, reason);
            Deeds.done("agreement.decline.done", row, whenDone);
        });
    }

    /** The way back is never called "cancel" here: beside "cancel the agreement" nobody could tell the two apart. */
    private static void reason(String key, AgreementRow row, Consumer<String> act) {
        Deeds.dialog(key, row, new EndingForm(say(key + ".consequence", row.number())), act);
    }

    private boolean mayDecline(AgreementRow row) {
        return row.parties().stream()
                .anyMatch(party -> party.isWaiting() && actors.get().is(party.collaboratorId()));
    }

    private static Anchor open(String label, String url) {
        var anchor = new Anchor(url, label, AnchorTarget.BLANK);
        anchor.setRouterIgnore(true);
        anchor.addClassName("button-link");
        return anchor;
    }

    private static String say(String key, Object... args) {
        return UI.getCurrent().getTranslation(key, args);
    }
}
