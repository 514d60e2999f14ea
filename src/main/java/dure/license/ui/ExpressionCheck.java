package dure.license.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import dure.license.LicenseExpression;
import dure.license.LicenseService;
import dure.shared.Sentences;
import dure.shared.ui.StateBadge;
import dure.shared.ui.Tone;
import java.util.stream.Collectors;

/** Reads a license expression while it is typed: its normal form, its choices, and what to write instead of deprecated ids. */
class ExpressionCheck extends Composite<Div> {

    private final ExpressionField field;
    private final Div result = new Div();

    ExpressionCheck(LicenseService licenses, Sentences sentences) {
        field = new ExpressionField(getTranslation("license.expression.field"), licenses, sentences);
        field.setWidthFull();
        field.addValueChangeListener(event -> show());
        result.addClassName("license-result");
        result.getElement().setAttribute("role", "status");
        getContent().addClassName("card");
        getContent()
                .add(
                        new H2(getTranslation("license.expression.title")),
                        new Paragraph(getTranslation("license.expression.intro")),
                        field,
                        result);
    }

    private void show() {
        result.removeAll();
        field.expression().ifPresent(this::show);
    }

    private void show(LicenseExpression expression) {
        result.add(new StateBadge(getTranslation("license.expression.valid", expression.text()), Tone.GOOD));
        if (expression.choiceNeeded()) {
            var choices = expression.branches().stream()
                    .map(LicenseExpression.Branch::text)
                    .collect(Collectors.joining(" / "));
            result.add(new Paragraph(getTranslation("license.expression.choices", choices)));
        }
        expression.warnings().forEach(warning -> result.add(line(warning)));
    }

    private Component line(LicenseExpression.DeprecatedId warning) {
        var line = new Div(new StateBadge(getTranslation("license.deprecated", warning.id()), Tone.ATTENTION));
        line.addClassName("license-warning");
        warning.replacements()
                .forEach(instead -> line.add(new Button(
                        getTranslation("license.deprecated.replace", instead), click -> replace(warning, instead))));
        return line;
    }

    /** Puts the chosen expression where the deprecated id stands. */
    private void replace(LicenseExpression.DeprecatedId warning, String instead) {
        String typed = field.getValue();
        int end = warning.position() + warning.id().length();
        field.setValue(typed.substring(0, warning.position()) + instead + typed.substring(end));
    }
}
