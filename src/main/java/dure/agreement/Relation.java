package dure.agreement;

/** What an agreement does to the earlier one that it is made for. */
public enum Relation {
    /** Changes what it says. */
    AMENDS,
    /** Extends its term. */
    RENEWS,
    /** Takes its place. */
    SUPERSEDES,
    /** Ends it by consent, for everybody or for those who leave. */
    ENDS;

    /** Whether it leaves the earlier one in force with other words. */
    public boolean changes() {
        return this == AMENDS || this == RENEWS;
    }
}
