package dure.deliverable;

/** Whether a contribution has one author, several who cannot be told apart (저작권법 15조, 48조), several who can, or none. */
public enum Authorship {
    SOLE,
    JOINT,
    SEPARABLE,
    NON_CREATIVE
}
