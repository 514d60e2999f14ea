package dure.ledger;

import dure.shared.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * The result of walking the chain.
 *
 * @param entries how many entries were found good
 * @param brokenAt number of the first entry that was changed, removed or moved; null when all are intact
 * @param head hash of the last entry, when intact
 */
public record LedgerVerdict(
        boolean intact,
        long entries,
        @Nullable Long brokenAt,
        @Nullable Sha256 head) {

    static LedgerVerdict intact(long entries, Sha256 head) {
        return new LedgerVerdict(true, entries, null, head);
    }

    static LedgerVerdict brokenAt(long sequence) {
        return new LedgerVerdict(false, sequence - 1, sequence, null);
    }
}
