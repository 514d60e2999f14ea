package dure.responsibility;

/** The life of an assignment: wished or waiting, held, over. */
public enum AssignmentState {
    PROPOSED,
    ACTIVE,
    ENDED
}
