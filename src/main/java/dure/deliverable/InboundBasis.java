package dure.deliverable;

/** Why the team may use something that others made. */
public enum InboundBasis {
    LICENSE,
    PERMISSION_LETTER,
    PUBLIC_DOMAIN,
    /** Not a work, or a work without protection (저작권법 7조). */
    NOT_PROTECTED,
    /** An article of the law allows it without permission. */
    STATUTORY_EXCEPTION,
    UNKNOWN
}
