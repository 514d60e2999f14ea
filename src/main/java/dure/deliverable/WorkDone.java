package dure.deliverable;

/** What kind of work a contribution was; the unglamorous kinds count the same. */
public enum WorkDone {
    CODE,
    DATASET,
    TEXT,
    MODEL_WEIGHTS,
    MEDIA,
    DESIGN,
    RESEARCH,
    TRANSLATION,
    ANNOTATION,
    CLEANING,
    REVIEW,
    TESTING,
    DOCUMENTATION,
    OPERATIONS,
    SUPPORT,
    COORDINATION,
    LEGAL,
    OTHER
}
