package dure.shared.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Amounts of money as people write them: the won after the number in Korean, the currency's code before it otherwise. */
@Component
public class MoneyText {

    private static final Currency WON = Currency.getInstance("KRW");

    private final I18NProvider texts;

    MoneyText(I18NProvider texts) {
        this.texts = texts;
    }

    /** An amount in whole units of its currency. */
    public String of(BigDecimal amount, Currency currency, Locale locale) {
        NumberFormat number = NumberFormat.getNumberInstance(locale);
        number.setMinimumFractionDigits(currency.getDefaultFractionDigits());
        number.setMaximumFractionDigits(currency.getDefaultFractionDigits());
        String digits = number.format(amount);
        return currency.equals(WON)
                ? texts.getTranslation("ui.money.won", locale, digits)
                : currency.getCurrencyCode() + " " + digits;
    }

    /** An amount in won. */
    public String won(long amount, Locale locale) {
        return of(BigDecimal.valueOf(amount), WON, locale);
    }
}
