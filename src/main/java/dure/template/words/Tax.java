package dure.template.words;

import java.time.LocalDate;

/**
 * What is withheld from or added to a fee, in won. Rates of 소득세법 129 (business income 3 %, other income 20 % of what is left
 * after 60 % of expenses), local income tax a tenth of it, and 부가가치세법 30 (10 %). What is withheld is
 * cut to 10 won (국고금 관리법 47).
 *
 * @param withheld income tax and local income tax together
 */
public record Tax(long withheld, long vat) {

    /** The day on which somebody last looked the rates up. */
    public static final LocalDate RATES_CHECKED_ON = LocalDate.of(2026, 11, 21);

    private static final Tax NONE = new Tax(0, 0);

    /** @param mode NONE, WITHHOLD_3_3, OTHER_8_8 or VAT_INVOICE */
    public static Tax of(String mode, long fee) {
        return switch (mode) {
            case "WITHHOLD_3_3" -> new Tax(withIncomeTax(fee, 3), 0);
            case "OTHER_8_8" -> new Tax(withIncomeTax(fee, 8), 0);
            case "VAT_INVOICE" -> new Tax(0, fee / 10);
            default -> NONE;
        };
    }

    /** What is paid out. */
    public long net(long fee) {
        return fee - withheld;
    }

    private static long withIncomeTax(long fee, int percent) {
        long income = cut(fee / 100 * percent + fee % 100 * percent / 100);
        return income + cut(income / 10);
    }

    private static long cut(long won) {
        return won - won % 10;
    }
}
