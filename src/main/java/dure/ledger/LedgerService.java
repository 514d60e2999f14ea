package dure.ledger;

import dure.shared.PageAnswer;
import dure.shared.PageQuery;
import dure.shared.Sha256;
import dure.shared.TimelineEntry;
import dure.shared.security.SignedInOnly;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the ledger: as entries, as sentences for a timeline, and to verify the chain. */
@Service
@Transactional(readOnly = true)
public class LedgerService {

    private static final int BATCH = 1_000;
    private static final Sha256 START = new Sha256("0".repeat(64));

    private final LedgerChain chain;
    private final LedgerSentences sentences;

    LedgerService(LedgerChain chain, LedgerSentences sentences) {
        this.chain = chain;
        this.sentences = sentences;
    }

    /** Entries after number {@code since}, oldest first, at most {@code limit} (1 to 1,000). */
    @SignedInOnly
    public List<LedgerEntry> entries(long since, int limit) {
        return chain.after(since, Math.clamp(limit, 1, BATCH));
    }

    /** One page of the entries after number {@code since}, oldest first, found by their type. */
    @SignedInOnly
    public PageAnswer<LedgerEntry> entries(long since, PageQuery query) {
        return PageAnswer.of(chain.after(since, query), query, chain.countAfter(since, query));
    }

    /** One page of what happened to one thing, newest first, as sentences. */
    @SignedInOnly
    public PageAnswer<TimelineEntry> timeline(String subjectId, Locale locale, PageQuery query) {
        var found = withoutSubject(chain.about(subjectId, query), locale);
        return PageAnswer.of(found, query, chain.countAbout(subjectId, query));
    }

    /** What happened to one thing, newest first, as sentences; at most {@code limit}. */
    @SignedInOnly
    public List<TimelineEntry> timeline(String subjectId, Locale locale, int limit) {
        return withoutSubject(chain.about(subjectId, limit), locale);
    }

    /** Without what it happened to, since the reader stands before it. */
    private List<TimelineEntry> withoutSubject(List<LedgerEntry> entries, Locale locale) {
        return sentences.of(entries, locale).stream()
                .map(entry -> new TimelineEntry(entry.at(), entry.sentence(), null))
                .toList();
    }

    /** What happened last, newest first, each with what it happened to. */
    @SignedInOnly
    public List<TimelineEntry> newest(Locale locale, int limit) {
        return sentences.of(chain.newest(limit), locale);
    }

    /** Walks the whole chain, while others may append to it; names the first entry that was changed, removed or moved. */
    @SignedInOnly
    public LedgerVerdict verify() {
        var last = new LedgerChain.Head(0, START);
        while (true) {
            var head = chain.headIfReadable(); // before the entries, so that it is never ahead of them
            var batch = chain.toVerify(last.sequence(), BATCH);
            if (batch.isEmpty()) {
                return head.filter(last::equals).isPresent()
                        ? LedgerVerdict.intact(last.sequence(), last.hash())
                        : LedgerVerdict.brokenAt(last.sequence() + 1);
            }
            for (var entry : batch) {
                if (entry.isEmpty() || !entry.get().follows(last)) {
                    return LedgerVerdict.brokenAt(last.sequence() + 1);
                }
                last = new LedgerChain.Head(entry.get().sequence(), entry.get().hash());
            }
        }
    }
}
