package dure.agreement.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dure.agreement.AgreementRow;
import dure.agreement.PaperSignatureRow;
import dure.shared.ui.Confirmation;
import dure.shared.ui.Dates;
import java.util.function.Consumer;

/** A second person compares the scan with the paper, and says whether it shows the same. */
class AttestDialog extends Dialog {

    /** Who is named: whoever signed, and whoever put the scan in. */
    record People(String signers, String uploader) {}

    /** {@code verdict} is told true when the scan shows the paper; that it does not, only one who sees the scan can say. */
    AttestDialog(AgreementRow row, PaperSignatureRow scan, People people, boolean seesScan, Consumer<Boolean> verdict) {
        setHeaderTitle(getTranslation("agreement.paper.attest.title", row.number()));
        addClassName("form-dialog");
        add(new Paragraph(getTranslation("agreement.paper.attest.text")), facts(scan, people));
        if (seesScan) {
            var open = ScanActions.openLink(row, scan, getTranslation("agreement.paper.open"));
            open.addClassName("button-link");
            add(open);
        }
        getFooter().add(new Button(getTranslation("ui.dialog.cancel"), click -> close()));
        if (seesScan) {
            getFooter().add(refuse(scan, verdict));
        }
        var confirm = new Button(getTranslation("agreement.paper.attest.deed"), click -> {
            verdict.accept(true);
            close();
        });
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        confirm.setDisableOnClick(true);
        getFooter().add(confirm);
    }

    private Button refuse(PaperSignatureRow scan, Consumer<Boolean> verdict) {
        return new Button(
                getTranslation("agreement.paper.refuse"),
                click -> Confirmation.askDangerous(
                        getTranslation("agreement.paper.refuse.question", scan.number()),
                        getTranslation("agreement.paper.refuse.consequence"),
                        getTranslation("agreement.paper.refuse.deed"),
                        () -> {
                            verdict.accept(false);
                            close();
                        }));
    }

    private DescriptionList facts(PaperSignatureRow scan, People people) {
        var hash = new Span(scan.scanSha256());
        hash.addClassName("hash");
        var facts = new DescriptionList();
        facts.addClassName("facts");
        facts.add(
                new DescriptionList.Term(getTranslation("agreement.paper.whose")),
                new DescriptionList.Description(people.signers()),
                new DescriptionList.Term(getTranslation("agreement.paper.signed-on")),
                new DescriptionList.Description(Dates.day(scan.signedOn(), getLocale())),
                new DescriptionList.Term(getTranslation("agreement.paper.uploaded-by")),
                new DescriptionList.Description(people.uploader()),
                new DescriptionList.Term(getTranslation("agreement.paper.sha256")),
                new DescriptionList.Description(hash));
        return facts;
    }
}
