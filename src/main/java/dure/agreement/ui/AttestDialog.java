package dure.agreement.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dure.agreement.AgreementRow;
import dure.agreement.PaperSignatureRow;
import dure.shared.ui.Dates;

/** A second person compares the scan with the paper, and says so. */
class AttestDialog extends Dialog {

    AttestDialog(
            AgreementRow row,
            PaperSignatureRow scan,
            String signers,
            String uploader,
            boolean seesScan,
            Runnable attest) {
        setHeaderTitle(getTranslation("agreement.paper.attest.title", row.number()));
        addClassName("form-dialog");
        add(new Paragraph(getTranslation("agreement.paper.attest.text")), facts(scan, signers, uploader));
        if (seesScan) {
            var open = new Anchor(
                    "files/agreements/" + row.id() + "/scans/" + scan.number(),
                    getTranslation("agreement.paper.open"),
                    AnchorTarget.BLANK);
            open.setRouterIgnore(true);
            open.addClassName("button-link");
            add(open);
        }
        var confirm = new Button(getTranslation("agreement.paper.attest.deed"), click -> {
            attest.run();
            close();
        });
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        confirm.setDisableOnClick(true);
        getFooter().add(new Button(getTranslation("ui.dialog.cancel"), click -> close()), confirm);
    }

    private DescriptionList facts(PaperSignatureRow scan, String signers, String uploader) {
        var hash = new Span(scan.scanSha256());
        hash.addClassName("hash");
        var facts = new DescriptionList();
        facts.addClassName("facts");
        facts.add(
                new DescriptionList.Term(getTranslation("agreement.paper.whose")),
                new DescriptionList.Description(signers),
                new DescriptionList.Term(getTranslation("agreement.paper.signed-on")),
                new DescriptionList.Description(Dates.day(scan.signedOn(), getLocale())),
                new DescriptionList.Term(getTranslation("agreement.paper.uploaded-by")),
                new DescriptionList.Description(uploader),
                new DescriptionList.Term(getTranslation("agreement.paper.sha256")),
                new DescriptionList.Description(hash));
        return facts;
    }
}
