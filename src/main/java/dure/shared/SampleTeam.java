package dure.shared;

/** A sample team for an installation that has none yet, loaded at one click; module {@code sample} provides it. */
public interface SampleTeam {

    /** Whether it can be loaded: an owner is there, but no project and nobody else. */
    boolean isOffered();

    /** Loads all of it or nothing; refused when it is not offered. */
    void load();
}
