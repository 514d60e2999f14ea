package dure.template;

/** Whether people sign a document of this template or only acknowledge that they have read it. */
public enum SigningKind {
    SIGNED,
    ACKNOWLEDGED
}
