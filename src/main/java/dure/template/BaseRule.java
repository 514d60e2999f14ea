package dure.template;

/** Whether a document speaks of an earlier agreement, as an amendment does. */
public enum BaseRule {
    NONE,
    OPTIONAL,
    REQUIRED
}
