package dure.agreement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import dure.agreement.AgreementParty;
import dure.agreement.AgreementRow;
import dure.agreement.AgreementService;
import dure.agreement.AgreementState;
import dure.agreement.PaperSignatureRow;
import dure.agreement.PaperSignatureService;
import dure.shared.security.CurrentActor;
import dure.shared.ui.Confirmation;
import dure.shared.ui.Dates;
import dure.shared.ui.FormDialog;
import dure.shared.ui.Notices;
import dure.shared.ui.PrintButton;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** What can be done with an agreement now, by whoever looks at it; the likeliest next step comes first. */
@org.springframework.stereotype.Component
class AgreementActions {

    private final AgreementService agreements;
    private final PaperSignatureService papers;
    private final CurrentActor actors;
    private final AgreementWords words;
    private final Dates dates;

    AgreementActions(
            AgreementService agreements,
            PaperSignatureService papers,
            CurrentActor actors,
            AgreementWords words,
            Dates dates) {
        this.agreements = agreements;
        this.papers = papers;
        this.actors = actors;
        this.words = words;
        this.dates = dates;
    }

    /** Asks, then sends; what is missing is named and nothing happens. */
    void send(AgreementRow row, Runnable whenDone) {
        Confirmation.ask(
                say("agreement.send.question", row.number()),
                say("agreement.send.consequence"),
                say("agreement.send"),
                () -> {
                    agreements.send(row.id(), row.version());
                    done("agreement.send.done", row, whenDone);
                });
    }

    List<Component> buttons(AgreementRow row, boolean seesText, Runnable whenDone) {
        var buttons = new ArrayList<Component>();
        if (row.state() == AgreementState.SENT) {
            waiting(row).stream()
                    .filter(PaperSignatureRow::mayAttest)
                    .findFirst()
                    .ifPresent(scan -> buttons.add(attestButton(row, scan, seesText, whenDone)));
            if (seesText && actors.get().isMember()) {
                buttons.add(new Button(say("agreement.paper.upload"), click -> upload(row, whenDone)));
            }
        }
        if (seesText) {
            buttons.add(new PrintButton(say("agreement.print"), DocumentPreview.pdf(row)));
            buttons.add(open(say("agreement.document.open"), DocumentPreview.pdf(row)));
            buttons.add(open(say("agreement.document.other-language"), DocumentPreview.translation(row)));
        }
        buttons.addAll(endings(row, whenDone));
        return buttons;
    }

    private List<Component> endings(AgreementRow row, Runnable whenDone) {
        var buttons = new ArrayList<Component>();
        if (row.state() == AgreementState.SENT) {
            waiting(row).stream().filter(this::mayWithdraw).forEach(scan -> buttons.add(withdraw(row, scan, whenDone)));
            if (mayDecline(row)) {
                buttons.add(quiet("agreement.decline", () -> decline(row, whenDone)));
            }
        }
        if (actors.get().isOwner() && (row.state() == AgreementState.SENT || row.state() == AgreementState.DRAFT)) {
            buttons.add(cancelButton(() -> row, whenDone));
        }
        if (actors.get().isOwner() && row.state() == AgreementState.EXECUTED) {
            buttons.add(quiet("agreement.terminate", () -> terminate(row, whenDone)));
        }
        return buttons;
    }

    Button cancelButton(Supplier<AgreementRow> row, Runnable whenDone) {
        return quiet(
                "agreement.cancel",
                () -> reason("agreement.cancel", row.get(), reason -> {
                    agreements.cancel(row.get().id(), reason.reason());
                    done("agreement.cancel.done", row.get(), whenDone);
                }));
    }

    private void decline(AgreementRow row, Runnable whenDone) {
        String self = String.valueOf(actors.get().collaboratorId());
        reason("agreement.decline", row, reason -> {
            agreements.decline(row.id(), self, reason.reason());
            done("agreement.decline.done", row, whenDone);
        });
    }

    private void terminate(AgreementRow row, Runnable whenDone) {
        var form = new EndingForm(say("agreement.terminate.consequence", row.number()), dates.today());
        new FormDialog<>(say("agreement.terminate.title", row.number()), form, say("agreement.terminate"), ending -> {
                    agreements.terminate(row.id(), ending.reason(), ending.day());
                    done("agreement.terminate.done", row, whenDone);
                })
                .open();
    }

    private void reason(String key, AgreementRow row, Consumer<EndingForm.Ending> act) {
        var form = new EndingForm(say(key + ".consequence", row.number()), null);
        new FormDialog<>(say(key + ".title", row.number()), form, say(key), act::accept).open();
    }

    private void upload(AgreementRow row, Runnable whenDone) {
        var waiting = row.parties().stream()
                .filter(AgreementParty::isWaiting)
                .map(AgreementParty::collaboratorId)
                .distinct()
                .toList();
        var form = new ScanForm(waiting, words.names(waiting), dates.today());
        new FormDialog<>(say("agreement.paper.upload.title", row.number()), form, say("agreement.paper.save"), scan -> {
                    papers.upload(row.id(), scan.details(), scan.file());
                    done("agreement.paper.uploaded", row, whenDone);
                })
                .open();
    }

    private Button attestButton(AgreementRow row, PaperSignatureRow scan, boolean seesText, Runnable whenDone) {
        return new Button(say("agreement.paper.attest"), click -> {
            String who = String.join(", ", words.names(scan.collaboratorIds()).values());
            new AttestDialog(row, scan, who, words.name(scan.uploadedBy()), seesText, () -> {
                        papers.attest(row.id(), scan.number());
                        done("agreement.paper.attested", row, whenDone);
                    })
                    .open();
        });
    }

    private Button withdraw(AgreementRow row, PaperSignatureRow scan, Runnable whenDone) {
        return quiet(
                "agreement.paper.withdraw",
                () -> Confirmation.askDangerous(
                        say("agreement.paper.withdraw.question", scan.number()),
                        say("agreement.paper.withdraw.consequence"),
                        say("agreement.paper.withdraw"),
                        () -> {
                            papers.withdraw(row.id(), scan.number());
                            done("agreement.paper.withdrawn", row, whenDone);
                        }));
    }

    private boolean mayWithdraw(PaperSignatureRow scan) {
        return actors.get().isOwner() || scan.uploadedBy().equals(actors.get().ledgerId());
    }

    private boolean mayDecline(AgreementRow row) {
        return row.parties().stream()
                .anyMatch(party -> party.isWaiting() && actors.get().is(party.collaboratorId()));
    }

    private List<PaperSignatureRow> waiting(AgreementRow row) {
        return papers.list(row.id()).stream()
                .filter(PaperSignatureRow::isWaiting)
                .toList();
    }

    private static Button quiet(String key, Runnable act) {
        var button = new Button(say(key), click -> act.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    private static Anchor open(String label, String url) {
        var anchor = new Anchor(url, label, AnchorTarget.BLANK);
        anchor.setRouterIgnore(true);
        anchor.addClassName("button-link");
        return anchor;
    }

    private static void done(String key, AgreementRow row, Runnable whenDone) {
        Notices.success(say(key, row.number()));
        whenDone.run();
    }

    private static String say(String key, Object... args) {
        return UI.getCurrent().getTranslation(key, args);
    }
}
