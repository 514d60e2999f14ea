package dure.ledger;

import java.time.Instant;
import java.util.Map;

/** An event of the running transaction, not yet chained. */
record PendingEntry(Instant at, String actorId, String type, String subjectId, Map<String, String> data) {}
