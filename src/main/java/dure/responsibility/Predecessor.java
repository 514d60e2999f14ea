package dure.responsibility;

/** What becomes of the present owner of a role when another one takes over. */
public enum Predecessor {
    ENDS,
    BECOMES_BACKUP
}
