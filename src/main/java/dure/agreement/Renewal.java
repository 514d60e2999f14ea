package dure.agreement;

/** How a fixed term goes on after its end. */
public enum Renewal {
    NONE,
    BY_CONSENT,
    AUTO
}
