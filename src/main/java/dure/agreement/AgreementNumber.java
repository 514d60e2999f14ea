package dure.agreement;

/** The number of an agreement: AG-2026-0001, counted anew each year. */
record AgreementNumber(int year, int inYear) {

    @Override
    public String toString() {
        return "AG-%d-%04d".formatted(year, inYear);
    }

    /** A number that sorts as the agreements were made, past the ten-thousandth of a year too. */
    long order() {
        return year * 1_000_000L + inYear;
    }
}
