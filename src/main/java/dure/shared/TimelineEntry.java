package dure.shared;

import java.time.Instant;

/** One line of a timeline: when, and what happened as a sentence in the reader's language. */
public record TimelineEntry(Instant at, String sentence) {}
