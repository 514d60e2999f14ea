package dure.agreement.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import dure.agreement.AgreementParty;
import dure.agreement.AgreementRow;
import dure.agreement.PaperSignatureRow;
import dure.agreement.PaperSignatureService;
import dure.shared.security.CurrentActor;
import dure.shared.ui.Confirmation;
import dure.shared.ui.Dates;
import dure.shared.ui.FormDialog;
import dure.shared.ui.Notices;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** What can be done to have a sent agreement signed: acknowledge it, put in a scan, compare one with the paper, take one back. */
@Component
class ScanActions {

    private final PaperSignatureService papers;
    private final AcknowledgeButton acknowledging;
    private final CurrentActor actors;
    private final AgreementWords words;
    private final Dates dates;

    ScanActions(
            PaperSignatureService papers,
            AcknowledgeButton acknowledging,
            CurrentActor actors,
            AgreementWords words,
            Dates dates) {
        this.papers = papers;
        this.acknowledging = acknowledging;
        this.actors = actors;
        this.words = words;
        this.dates = dates;
    }

    /** A link to the stored scan. */
    static Anchor openLink(AgreementRow row, PaperSignatureRow scan, String label) {
        var open = new Anchor("files/agreements/" + row.id() + "/scans/" + scan.number(), label, AnchorTarget.BLANK);
        open.setRouterIgnore(true);
        return open;
    }

    /** Acknowledging, attesting and putting in, the likelier first. */
    List<Button> signing(AgreementRow row, boolean seesText, Runnable whenDone) {
        var buttons = new ArrayList<Button>();
        acknowledging.of(row, whenDone).ifPresent(buttons::add);
        waiting(row).stream()
                .filter(PaperSignatureRow::mayAttest)
                .findFirst()
                .ifPresent(scan -> buttons.add(attest(row, scan, seesText, whenDone)));
        if (seesText && actors.get().isMember() && !open(row).isEmpty()) {
            buttons.add(new Button(say("agreement.paper.upload"), click -> upload(row, whenDone)));
        }
        return buttons;
    }

    List<Button> withdrawals(AgreementRow row, Runnable whenDone) {
        return waiting(row).stream()
                .filter(this::mayWithdraw)
                .map(scan -> withdraw(row, scan, whenDone))
                .toList();
    }

    private void upload(AgreementRow row, Runnable whenDone) {
        var open = open(row);
        var form = new ScanForm(open, words.names(open), dates.today());
        new FormDialog<>(say("agreement.paper.upload.title", row.number()), form, say("agreement.paper.save"), scan -> {
                    papers.upload(row.id(), scan.details(), scan.file());
                    done("agreement.paper.uploaded", row, whenDone);
                })
                .open();
    }

    /** Whoever has not signed, and whose signature no scan shows that waits to be attested. */
    private List<String> open(AgreementRow row) {
        var scanned = waiting(row).stream()
                .flatMap(scan -> scan.collaboratorIds().stream())
                .toList();
        return row.parties().stream()
                .filter(AgreementParty::isWaiting)
                .map(AgreementParty::collaboratorId)
                .filter(id -> !scanned.contains(id))
                .distinct()
                .toList();
    }

    private Button attest(AgreementRow row, PaperSignatureRow scan, boolean seesText, Runnable whenDone) {
        return new Button(say("agreement.paper.attest"), click -> {
            var people = new AttestDialog.People(
                    String.join(", ", words.names(scan.collaboratorIds()).values()), words.name(scan.uploadedBy()));
            Consumer<Boolean> verdict = shown -> {
                if (shown) {
                    papers.attest(row.id(), scan.number());
                } else {
                    papers.refuse(row.id(), scan.number());
                }
                done(shown ? "agreement.paper.attested" : "agreement.paper.refused", row, whenDone);
            };
            new AttestDialog(row, scan, people, seesText, verdict).open();
        });
    }

    private Button withdraw(AgreementRow row, PaperSignatureRow scan, Runnable whenDone) {
        var button = new Button(say("agreement.paper.withdraw"));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.addClickListener(click -> Confirmation.askDangerous(
                say("agreement.paper.withdraw.question", scan.number()),
                say("agreement.paper.withdraw.consequence"),
                say("agreement.paper.withdraw"),
                () -> {
                    papers.withdraw(row.id(), scan.number());
                    done("agreement.paper.withdrawn", row, whenDone);
                }));
        return button;
    }

    private boolean mayWithdraw(PaperSignatureRow scan) {
        return actors.get().isOwner() || scan.uploadedBy().equals(actors.get().ledgerId());
    }

    private List<PaperSignatureRow> waiting(AgreementRow row) {
        return papers.list(row.id()).stream()
                .filter(PaperSignatureRow::isWaiting)
                .toList();
    }

    private static void done(String key, AgreementRow row, Runnable whenDone) {
        Notices.success(say(key, row.number()));
        whenDone.run();
    }

    private static String say(String key, Object... args) {
        return UI.getCurrent().getTranslation(key, args);
    }
}
