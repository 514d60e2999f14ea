package dure.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dure.shared.PageQuery;
import dure.shared.RandomId;
import dure.shared.TimelineEntry;
import dure.testing.DureTest;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

class LedgerTest extends DureTest {

    @Autowired
    Ledger ledger;

    @Autowired
    LedgerService service;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void everyEventIsChainedToTheOneBefore() {
        actAsSystem();
        record("project.created", RandomId.next());
        record("project.changed", RandomId.next());

        assertThat(service.verify())
                .matches(LedgerVerdict::intact)
                .extracting(LedgerVerdict::entries)
                .isEqualTo(2L);
        var entries = service.entries(0, 10);
        assertThat(entries.get(1).previous()).isEqualTo(entries.get(0).hash());
    }

    @Test
    void aChangedEntryIsFoundAndNamed() {
        actAsSystem();
        IntStream.range(0, 5).forEach(i -> record("project.changed", RandomId.next()));
        jdbc.update("update ledger_entry set actor_id = 'x' where sequence = 3");

        assertThat(service.verify().brokenAt()).isEqualTo(3L);
    }

    @Test
    void aRemovedLastEntryIsFound() {
        actAsSystem();
        IntStream.range(0, 3).forEach(i -> record("project.changed", RandomId.next()));
        jdbc.update("delete from ledger_entry where sequence = 3");

        assertThat(service.verify().brokenAt()).isEqualTo(3L);
    }

    @Test
    void aSentenceShortensHashesAndPutsLevelsIntoWords() {
        actAsSystem();
        String hash = "0123456789ab".repeat(5) + "cdef";
        transaction.executeWithoutResult(status -> {
            ledger.record("agreement.sent", RandomId.next(), Map.of("document", hash, "fingerprint", "f00"));
            ledger.record("account.level-changed", RandomId.next(), Map.of("level", "MEMBER"));
        });

        assertThat(service.newest(Locale.KOREAN, 2))
                .extracting(TimelineEntry::sentence)
                .satisfiesExactly(
                        level -> assertThat(level).endsWith(": 구성원"),
                        sent -> assertThat(sent).contains("0123456789ab,").doesNotContain(hash));
    }

    @Test
    void anActThatIsRolledBackLeavesNoEvent() {
        actAsSystem();
        transaction.executeWithoutResult(status -> {
            ledger.record("project.created", RandomId.next());
            status.setRollbackOnly();
        });

        assertThat(service.verify().entries()).isZero();
    }

    @Test
    void twentyAtOnceGetTwentyPlacesInOneChain() throws Exception {
        actAsSystem();
        try (var pool = Executors.newFixedThreadPool(8)) {
            var acts = IntStream.range(0, 20)
                    .<Callable<Void>>mapToObj(i -> () -> {
                        actAsSystem();
                        record("project.changed", RandomId.next());
                        return null;
                    })
                    .toList();
            for (var act : pool.invokeAll(acts)) {
                act.get();
            }
        }

        assertThat(service.verify().entries()).isEqualTo(20);
        assertThat(service.verify().intact()).isTrue();
    }

    @Test
    void verifyingWhileOthersAppendRaisesNoFalseAlarm() throws Exception {
        actAsSystem();
        try (var pool = Executors.newSingleThreadExecutor()) {
            var appending = pool.submit(() -> {
                actAsSystem();
                IntStream.range(0, 60).forEach(i -> record("project.changed", RandomId.next()));
            });
            while (!appending.isDone()) {
                assertThat(service.verify().intact()).isTrue();
            }
            appending.get();
        }
    }

    @Test
    void freeTextIsRefused() {
        actAsSystem();
        assertThatThrownBy(() -> transaction.executeWithoutResult(
                        s -> ledger.record("project.created", RandomId.next(), Map.of("name", "김민준"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anEntryThatCannotEvenBeReadIsNamed() {
        for (String damage : new String[] {"hash = 'no hash'", "recorded_at = 'yesterday'", "data = '{'"}) {
            actAsSystem();
            long first = service.verify().entries();
            IntStream.range(0, 3).forEach(i -> record("project.changed", RandomId.next()));
            var kept = jdbc.queryForMap("select * from ledger_entry where sequence = ?", first + 2);
            jdbc.update("update ledger_entry set " + damage + " where sequence = ?", first + 2);

            assertThat(service.verify().brokenAt()).as(damage).isEqualTo(first + 2);
            jdbc.update(
                    "update ledger_entry set hash = ?, recorded_at = ?, data = ? where sequence = ?",
                    kept.get("hash"),
                    kept.get("recorded_at"),
                    kept.get("data"),
                    first + 2);
        }
        jdbc.update("update ledger_head set hash = 'no hash'");
        assertThat(service.verify().brokenAt()).isNotNull();
    }

    @Test
    void entriesComeInPagesAfterANumber() {
        actAsSystem();
        IntStream.range(0, 5).forEach(i -> record("project.changed", RandomId.next()));

        var page = service.entries(1, new PageQuery("CHANGED", null, 1, 3));

        assertThat(page.total()).isEqualTo(4);
        assertThat(page.items()).extracting(LedgerEntry::sequence).containsExactly(5L);
    }

    private void record(String type, String subject) {
        transaction.executeWithoutResult(s -> ledger.record(type, subject));
    }
}
