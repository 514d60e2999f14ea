package dure.shared.start;

import static org.assertj.core.api.Assertions.assertThat;

import dure.testing.DureTest;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfEnvironmentVariable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/** Decision 0017: on the embedded database an act waits until the one before it is stored; reading waits for nobody. */
@DisabledIfEnvironmentVariable(named = "TEST_DB_URL", matches = "jdbc:mysql:.*")
class OneWriterAtATimeTest extends DureTest {

    private static final int WRITERS = 8;

    @Autowired
    PlatformTransactionManager transactions;

    private final AtomicInteger writing = new AtomicInteger();

    @Test
    void noTwoActsWriteAtOnce() throws Exception {
        var start = new CountDownLatch(WRITERS);
        var all = new CompletableFuture<?>[WRITERS];
        for (int writer = 0; writer < WRITERS; writer++) {
            all[writer] = CompletableFuture.runAsync(
                    () -> {
                        start.countDown();
                        await(start);
                        writer(TransactionDefinition.PROPAGATION_REQUIRED).executeWithoutResult(status -> alone());
                    },
                    task -> new Thread(task).start());
        }

        CompletableFuture.allOf(all).get(30, TimeUnit.SECONDS);
    }

    @Test
    void readingDoesNotWaitForAnActNorAnActForOneInsideIt() {
        writer(TransactionDefinition.PROPAGATION_REQUIRED).executeWithoutResult(status -> {
            var reading = new TransactionTemplate(transactions);
            reading.setReadOnly(true);
            assertThat(CompletableFuture.supplyAsync(() -> reading.execute(inside -> "read"))
                            .orTimeout(30, TimeUnit.SECONDS)
                            .join())
                    .isEqualTo("read");
            assertThat(writer(TransactionDefinition.PROPAGATION_REQUIRES_NEW).<String>execute(inside -> "written"))
                    .isEqualTo("written");
        });
    }

    @Test
    void whatFailsLetsTheNextOneWrite() throws Exception {
        writer(TransactionDefinition.PROPAGATION_REQUIRED).executeWithoutResult(TransactionStatus::setRollbackOnly);

        CompletableFuture.runAsync(() ->
                        writer(TransactionDefinition.PROPAGATION_REQUIRED).executeWithoutResult(status -> alone()))
                .get(30, TimeUnit.SECONDS);
    }

    private TransactionTemplate writer(int propagation) {
        var template = new TransactionTemplate(transactions);
        template.setPropagationBehavior(propagation);
        return template;
    }

    /** Gives others every chance to come in. */
    private void alone() {
        assertThat(writing.incrementAndGet()).as("acts writing at once").isOne();
        for (int turn = 0; turn < 1_000; turn++) {
            Thread.yield();
        }
        writing.decrementAndGet();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
