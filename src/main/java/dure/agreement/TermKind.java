package dure.agreement;

/** How long an agreement is meant to last (R25). */
public enum TermKind {
    FIXED,
    UNTIL_DELIVERY,
    OPEN_WITH_REVIEW
}
