package dure.agreement.ui;

import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dure.shared.ui.Dates;
import dure.shared.ui.field.TypedInput;
import dure.template.Amount;
import dure.template.Variable;
import java.util.Locale;
import java.util.Map;

/** A sum of money with what it means below it while it is typed: in words, and what the tax leaves of it or adds to it. */
final class MoneyHelp {

    private static final String DIGITS = "[0-9]{1,15}";

    private final Variable variable;
    private final Locale locale;
    private final Span words = new Span();
    private final Span tax = new Span();

    MoneyHelp(Variable variable, Locale locale) {
        this.variable = variable;
        this.locale = locale;
    }

    ValueField field(String label) {
        var input = TypedInput.digits(label);
        var help = variable.help();
        words.addClassName("amount-words");
        var below = new Div(words, tax);
        if (help != null) {
            below.add(new Span(help.in(locale)));
        }
        below.addClassName("amount-help");
        ValueField plain = ValueFields.typed(variable, input);
        ((HasHelper) input.component()).setHelperComponent(below);
        return new ValueField(variable, plain.component(), plain.read(), plain.write(), this::heed);
    }

    private void heed(Map<String, Object> values) {
        Object entered = values.get(variable.name());
        if (!(entered instanceof String digits) || !digits.matches(DIGITS)) {
            words.setText("");
            tax.setText("");
            return;
        }
        long won = Long.parseLong(digits);
        words.setText(Amount.of(won).written(locale));
        Object mode = values.get(variable.name() + ".tax");
        tax.setText(mode == null ? "" : tax(Amount.taxed(won, mode.toString())));
    }

    private String tax(Amount amount) {
        String day = Dates.day(Amount.RATES_CHECKED_ON, locale);
        if (amount.withheld() > 0) {
            return words.getTranslation("agreement.fee.withheld", money(amount.withheld()), money(amount.net()), day);
        }
        return amount.vat() > 0
                ? words.getTranslation("agreement.fee.vat", money(amount.vat()), money(amount.total()), day)
                : "";
    }

    private String money(long won) {
        return Amount.inTable(won, locale);
    }
}
