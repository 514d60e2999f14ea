package dure.ledger;

import dure.shared.CanonicalJson;
import dure.shared.Sha256;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/**
 * One event: ids, hashes and codes only, never names, addresses or free text.
 *
 * @param sequence 1, 2, 3 ... without gaps
 * @param actorId collaborator (or account) who acted, or {@code system}
 * @param type such as {@code agreement.sent}
 * @param subjectId what it happened to
 * @param previous hash of the entry before, 64 zeros for the first
 * @param hash SHA-256 of the canonical form (RFC 8785) of all other fields
 */
public record LedgerEntry(
        long sequence,
        Instant recordedAt,
        String actorId,
        String type,
        String subjectId,
        Map<String, String> data,
        Sha256 previous,
        Sha256 hash) {

    public LedgerEntry {
        data = java.util.Collections.unmodifiableMap(new TreeMap<>(data));
    }

    /** Whether the stored hash is that of the stored fields. */
    public boolean isIntact() {
        return hash.equals(hashOf(sequence, recordedAt, actorId, type, subjectId, data, previous));
    }

    /** Whether it is the very next one after {@code last}, as it was written. */
    boolean follows(LedgerChain.Head last) {
        return sequence == last.sequence() + 1 && previous.equals(last.hash()) && isIntact();
    }

    static LedgerEntry after(Sha256 previous, long sequence, PendingEntry pending) {
        var hash = hashOf(
                sequence,
                pending.at(),
                pending.actorId(),
                pending.type(),
                pending.subjectId(),
                pending.data(),
                previous);
        return new LedgerEntry(
                sequence,
                pending.at(),
                pending.actorId(),
                pending.type(),
                pending.subjectId(),
                pending.data(),
                previous,
                hash);
    }

    private static Sha256 hashOf(
            long sequence,
            Instant at,
            String actorId,
            String type,
            String subjectId,
            Map<String, String> data,
            Sha256 previous) {
        return Sha256.of(CanonicalJson.of(Map.of(
                "sequence", sequence,
                "at", at.toString(),
                "actor", actorId,
                "type", type,
                "subject", subjectId,
                "data", data,
                "previous", previous.hex())));
    }
}
