package dure.template;

/** Whether a version of a template can still be changed or agreements can be made from it. */
public enum VersionState {
    DRAFT,
    PUBLISHED
}
