package dure.durability;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** What the clients were told is done. */
final class Acknowledged {

    private static final long PATIENCE = 300_000_000_000L;

    private final Map<String, String> numbers = new ConcurrentHashMap<>();
    private final Set<String> sent = ConcurrentHashMap.newKeySet();
    private final Map<String, String> releases = new ConcurrentHashMap<>();
    private final Set<String> published = ConcurrentHashMap.newKeySet();
    private final AtomicInteger steps = new AtomicInteger();

    void drafted(String agreement, String number) {
        numbers.put(agreement, number);
        steps.incrementAndGet();
    }

    void sent(String agreement) {
        sent.add(agreement);
        steps.incrementAndGet();
    }

    void prepared(String release, String deliverable) {
        releases.put(release, deliverable);
        steps.incrementAndGet();
    }

    void published(String release) {
        published.add(release);
        steps.incrementAndGet();
    }

    /** The number of each drafted agreement by its id. */
    Map<String, String> numbers() {
        return numbers;
    }

    Set<String> sent() {
        return sent;
    }

    /** The deliverable of each release by its id. */
    Map<String, String> releases() {
        return releases;
    }

    Set<String> published() {
        return published;
    }

    int steps() {
        return steps.get();
    }

    /** Waits until so many steps more were acknowledged, or nobody works any more. */
    void await(int more, BooleanSupplier working) {
        int wanted = steps.get() + more;
        long deadline = System.nanoTime() + PATIENCE;
        while (steps.get() < wanted && working.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("only " + steps.get() + " of " + wanted + " steps");
            }
            LockSupport.parkNanos(1_000_000);
        }
    }
}
