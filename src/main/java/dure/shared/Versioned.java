package dure.shared;

/** A row that was read to be changed: its version is the {@code ETag} that a later {@code If-Match} names. */
public interface Versioned {

    /** Counts the saves. */
    int savedVersion();
}
