package dure.template;

/** How the two languages of a document are given: the binding text with a translation apart, or both side by side. */
public enum LanguageLayout {
    SEPARATE,
    SIDE_BY_SIDE
}
