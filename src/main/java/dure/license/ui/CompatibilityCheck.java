package dure.license.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import dure.license.Compatibility;
import dure.license.InboundRelation;
import dure.license.LicenseService;
import dure.shared.Sentences;
import dure.shared.ui.StateBadge;
import java.util.ArrayList;

/** Asks our table: may this come in, when the whole goes out like that? */
class CompatibilityCheck extends Composite<Div> {

    private final LicenseService licenses;
    private final ExpressionField inbound;
    private final ExpressionField outbound;
    private final Select<InboundRelation> relation = new Select<>();
    private final Div result = new Div();

    CompatibilityCheck(LicenseService licenses, Sentences sentences) {
        this.licenses = licenses;
        inbound = new ExpressionField(getTranslation("license.compatibility.inbound"), licenses, sentences);
        outbound = new ExpressionField(getTranslation("license.compatibility.outbound"), licenses, sentences);
        relation.setLabel(getTranslation("license.compatibility.relation"));
        relation.setItems(InboundRelation.values());
        relation.setItemLabelGenerator(LicenseWords::of);
        relation.setValue(InboundRelation.COPIED);
        inbound.addValueChangeListener(event -> show());
        outbound.addValueChangeListener(event -> show());
        relation.addValueChangeListener(event -> show());
        result.addClassName("license-result");
        result.getElement().setAttribute("role", "status");
        var fields = new Div(inbound, relation, outbound);
        fields.addClassName("license-fields");
        getContent().addClassName("card");
        getContent().add(new H2(getTranslation("license.compatibility.title")));
        getContent().add(new Paragraph(getTranslation("license.compatibility.intro")), fields, result);
    }

    private void show() {
        result.removeAll();
        var in = inbound.expression();
        var out = outbound.expression();
        if (in.isPresent() && out.isPresent()) {
            show(licenses.compatibility(in.get().text(), out.get().text(), relation.getValue()));
        }
    }

    private void show(Compatibility answer) {
        if (answer.choiceNeeded()) {
            result.add(new Paragraph(getTranslation("license.compatibility.choose")));
        }
        answer.branches().forEach(branch -> result.add(lines(branch)));
    }

    private Component lines(Compatibility.Branch branch) {
        var parts = new ArrayList<Component>();
        parts.add(new StateBadge(
                getTranslation("license.compatibility.verdict", branch.inbound(), LicenseWords.of(branch.verdict())),
                LicenseWords.toneOf(branch.verdict())));
        for (var row : branch.rows()) {
            parts.add(new Paragraph(getTranslation(
                    "license.compatibility.row",
                    row.inbound(),
                    row.outbound(),
                    LicenseWords.of(row.verdict()),
                    row.reason(getLocale()))));
            var source = new Span(getTranslation("license.compatibility.source", row.source()));
            source.addClassName("soft");
            parts.add(source);
        }
        return new Div(parts.toArray(Component[]::new));
    }
}
