package dure.responsibility;

/** How an assignment came about: the person wished for it (하고 싶어요), or was asked. */
public enum AssignmentOrigin {
    VOLUNTEERED,
    ASKED
}
