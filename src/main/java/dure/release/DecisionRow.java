package dure.release;

import java.time.Instant;

/** A named person's decision about one finding. */
public record DecisionRow(String row, boolean accepted, String reason, String decidedBy, Instant decidedAt) {}
