package dure.template;

import dure.template.words.Money;
import dure.template.words.Tax;
import java.time.LocalDate;
import java.util.Locale;

/**
 * A sum of money as whoever enters it is told about it.
 *
 * @param withheld what the payer keeps back of it for the tax office
 * @param vat what comes on top of it
 */
public record Amount(long won, long withheld, long vat) {

    /** The day on which the tax rates were last looked up. */
    public static final LocalDate RATES_CHECKED_ON = Tax.RATES_CHECKED_ON;

    public static Amount of(long won) {
        return new Amount(won, 0, 0);
    }

    /** @param mode the value of a {@code .tax} variable */
    public static Amount taxed(long won, String mode) {
        Tax tax = Tax.of(mode, won);
        return new Amount(won, tax.withheld(), tax.vat());
    }

    /** What is paid out. */
    public long net() {
        return won - withheld;
    }

    /** What is invoiced. */
    public long total() {
        return won + vat;
    }

    /** As a contract writes it: 일금 삼백만원정(₩3,000,000). */
    public String written(Locale language) {
        return Money.written(won, language);
    }

    /** As a table writes it: 3,000,000원. */
    public static String inTable(long won, Locale language) {
        return Money.inTable(won, language);
    }
}
