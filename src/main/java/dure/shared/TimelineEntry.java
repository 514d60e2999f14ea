package dure.shared;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of a timeline: when, and what happened as a sentence in the reader's language.
 *
 * @param about what it happened to; null on the thing's own page
 */
public record TimelineEntry(
        Instant at, String sentence, @Nullable NamedThing about) {}
