package dure.license;

/** May the inbound license enter the outbound one? In the order from best to worst. */
public enum Verdict {
    YES,
    /** Possible under a condition that a person has to look at. */
    CHECK,
    /** The table says nothing: a named person decides. */
    UNKNOWN,
    NO;

    Verdict worse(Verdict other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
