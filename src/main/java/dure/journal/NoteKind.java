package dure.journal;

/** What a note is for. */
public enum NoteKind {
    SOURCE,
    TROUBLE,
    DECISION,
    DAILY,
    RETRO
}
