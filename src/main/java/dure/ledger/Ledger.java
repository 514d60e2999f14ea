package dure.ledger;

import dure.shared.security.CurrentActor;
import dure.shared.security.Everyone;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Takes events into the ledger, in the transaction of the act they tell of. */
@Service
public class Ledger {

    /** Ids, hashes, codes, dates: nothing that could name a person. */
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9.:_+/-]{0,200}");

    private final LedgerChain chain;
    private final CurrentActor actors;
    private final Clock clock;

    Ledger(LedgerChain chain, CurrentActor actors, Clock clock) {
        this.chain = chain;
        this.actors = actors;
        this.clock = clock;
    }

    /**
     * Records an event of the present actor. The entries of one transaction are chained together just before it commits,
     * so that the one lock of the ledger is held for a moment and taken last.
     *
     * @param type such as {@code agreement.sent}; its sentence is the message {@code ledger.<type>}
     * @param data ids, hashes and codes only
     */
    @Everyone
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(String type, String subjectId, Map<String, String> data) {
        data.forEach((name, value) -> {
            if (!CODE.matcher(value).matches()) {
                throw new IllegalArgumentException("the ledger takes ids, hashes and codes only: " + type + "." + name);
            }
        });
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        pendingOfThisTransaction().add(new PendingEntry(at, actorId(), type, subjectId, new TreeMap<>(data)));
    }

    @Everyone
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(String type, String subjectId) {
        record(type, subjectId, Map.of());
    }

    /**
     * As {@link #record}, unless the last thing that happened to the subject is the same, by the same actor, not longer ago
     * than {@code sitting}: what is saved while somebody types is one event.
     */
    @Everyone
    @Transactional(propagation = Propagation.MANDATORY)
    public void recordOncePer(Duration sitting, String type, String subjectId) {
        var since = clock.instant().minus(sitting);
        boolean told = chain.about(subjectId, 1).stream()
                .anyMatch(last -> last.type().equals(type)
                        && last.actorId().equals(actorId())
                        && last.recordedAt().isAfter(since));
        if (!told) {
            record(type, subjectId);
        }
    }

    /** Records what the actor does again and again, such as reading: the first time of each day. */
    @Everyone
    @Transactional(propagation = Propagation.MANDATORY)
    public void recordOnceADay(String type, String subjectId) {
        var zone = clock.getZone();
        var midnight =
                clock.instant().atZone(zone).toLocalDate().atStartOfDay(zone).toInstant();
        if (!chain.holds(type, subjectId, actorId(), midnight)) {
            record(type, subjectId);
        }
    }

    private String actorId() {
        return actors.isSignedIn() ? actors.get().ledgerId() : "system";
    }

    private List<PendingEntry> pendingOfThisTransaction() {
        for (var synchronization : TransactionSynchronizationManager.getSynchronizations()) {
            if (synchronization instanceof Chaining chaining) {
                return chaining.pending;
            }
        }
        var chaining = new Chaining();
        TransactionSynchronizationManager.registerSynchronization(chaining);
        return chaining.pending;
    }

    /** Chains what one transaction recorded. */
    private final class Chaining implements TransactionSynchronization {
        private final List<PendingEntry> pending = new ArrayList<>();

        @Override
        public void beforeCommit(boolean readOnly) {
            chain.append(pending);
        }
    }
}
