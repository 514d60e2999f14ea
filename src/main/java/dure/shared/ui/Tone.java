package dure.shared.ui;

import java.util.Locale;

/** How a state reads at a glance: each tone has its own shape, so that colour is never the only sign. */
public enum Tone {
    /** Nothing has happened yet: a hollow circle. */
    QUIET,
    /** Under way: a half circle. */
    ONGOING,
    /** Done, in force, clear: a check. */
    GOOD,
    /** A person has to look: a triangle. */
    ATTENTION,
    /** Something holds it up: a cross. */
    BLOCKED,
    /** Over, without judgement: a dash. */
    ENDED;

    String className() {
        return "tone-" + name().toLowerCase(Locale.ROOT);
    }
}
