package dure.durability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills the running program at random moments while several clients draft, send and publish, starts it again, and looks:
 * every acknowledged step is there, every other one is whole or absent (security.md). Needs the start folder; {@code mvn -Pkill test}.
 */
@Tag("kill")
class KillTest {

    private static final int ROUNDS = Integer.getInteger("kill.rounds", 6);
    private static final int MOST_STEPS = 16;

    private final long seed = Long.getLong("kill.seed", System.nanoTime());
    private final Random random = new Random(seed);

    @TempDir
    Path folder;

    @Test
    void whatWasAcknowledgedOutlivesAKillOnTheEmbeddedDatabase() throws Exception {
        killAndLook(Map.of());
    }

    @Test
    @EnabledIfEnvironmentVariable(named = "TEST_DB_URL", matches = "jdbc:mysql:.*")
    void whatWasAcknowledgedOutlivesAKillOnMySql() throws Exception {
        killAndLook(onAFreshDatabaseOf(System.getenv("TEST_DB_URL")));
    }

    @Test
    void aSecondProgramOnTheSameDataFolderRefusesInOneSentence() throws Exception {
        var settings = onDataFolder(Map.of());
        var first = DureProcess.start(settings, folder.resolve("first.log"));
        try {
            var second = DureProcess.launch(settings, folder.resolve("second.log"));
            assertThat(second.exitCode()).isNotZero();
            assertThat(second.logged())
                    .contains("Another Dure is using the data folder " + settings.get("DURE_DATA_DIR"))
                    .doesNotContain("\tat ");
        } finally {
            first.kill();
        }
    }

    private void killAndLook(Map<String, String> database) throws Exception {
        var settings = onDataFolder(database);
        var acknowledged = new Acknowledged();
        var inspection = new Inspection(acknowledged, Path.of(settings.get("DURE_DATA_DIR")));
        Path log = folder.resolve("dure.log");
        var dure = DureProcess.start(settings, log);
        var ids = SampleIds.of(dure.caller());
        try {
            for (int round = 1; round <= ROUNDS; round++) {
                killWhileBusy(dure, ids, acknowledged);
                dure = DureProcess.start(settings, log);
                inspection.of(dure.caller());
            }
        } catch (AssertionError e) {
            throw new AssertionError("with -Dkill.seed=" + seed + ": " + e.getMessage(), e);
        } finally {
            dure.kill();
        }
        System.out.println(ROUNDS + " kills, " + acknowledged.steps() + " acknowledged steps, "
                + acknowledged.sent().size() + " sent, "
                + acknowledged.published().size() + " published");
    }

    /** The moment is a number of steps, then some milliseconds, so that a slow machine is killed as often in mid-act as a fast one. */
    private void killWhileBusy(DureProcess dure, SampleIds ids, Acknowledged acknowledged) throws Exception {
        try (var clients = new BusyClients(dure.caller(), ids, acknowledged)) {
            acknowledged.await(1 + random.nextInt(MOST_STEPS), clients::areWorking);
            LockSupport.parkNanos(random.nextInt(60_000_000));
            dure.kill();
            clients.awaitEnd();
        }
    }

    private Map<String, String> onDataFolder(Map<String, String> database) throws IOException {
        var settings = new HashMap<>(database);
        settings.put("DURE_DATA_DIR", folder.resolve("data").toString());
        return settings;
    }

    private static Map<String, String> onAFreshDatabaseOf(String url) {
        return Map.of(
                "DURE_DB_URL",
                        url.replaceFirst(
                                "/dure_test",
                                "/dure_kill_" + ProcessHandle.current().pid()),
                "DURE_DB_USERNAME", System.getenv().getOrDefault("TEST_DB_USER", "root"),
                "DURE_DB_PASSWORD", System.getenv().getOrDefault("TEST_DB_PASSWORD", ""));
    }
}
