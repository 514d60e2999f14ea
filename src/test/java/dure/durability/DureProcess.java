package dure.durability;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The packed start folder, running as a process of its own. */
final class DureProcess {

    static final String OWNER = "owner@example.org";
    static final String PASSWORD = "느티나무 아래 넷이 모였다";

    private static final Path START = Path.of("target/dure/dure.sh").toAbsolutePath();
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Process process;
    private final Path log;
    private final RestCaller caller;

    private DureProcess(Process process, Path log, int port) {
        this.process = process;
        this.log = log;
        this.caller = new RestCaller(port);
    }

    /** Starts Dure with an owner and the sample team on what the settings name; answers when it is ready. */
    static DureProcess start(Map<String, String> settings, Path log) throws IOException {
        var dure = launch(settings, log);
        dure.awaitReady();
        return dure;
    }

    /** Starts Dure without waiting for it. */
    static DureProcess launch(Map<String, String> settings, Path log) throws IOException {
        if (!Files.isExecutable(START)) {
            throw new IllegalStateException("no start folder: mvn package -DskipTests makes it");
        }
        int port = freePort();
        var builder = new ProcessBuilder(START.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment()
                .putAll(Map.of(
                        "SERVER_PORT",
                        String.valueOf(port),
                        "SERVER_ADDRESS",
                        "127.0.0.1",
                        "DURE_OWNER_EMAIL",
                        OWNER,
                        "DURE_OWNER_PASSWORD",
                        PASSWORD,
                        "DURE_DEMO",
                        "true"));
        builder.environment().putAll(settings);
        return new DureProcess(builder.start(), log, port);
    }

    RestCaller caller() {
        return caller;
    }

    /** SIGKILL: nothing in the process gets to run any more. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    /** Waits until the process has ended by itself and answers its exit code. */
    int exitCode() throws InterruptedException {
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            kill();
            throw new AssertionError("Dure still runs:\n" + logged());
        }
        return process.exitValue();
    }

    String logged() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void awaitReady() throws IOException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!caller.isHealthy()) {
            if (!process.isAlive() || System.nanoTime() > deadline) {
                kill();
                throw new AssertionError("Dure did not become ready:\n" + logged());
            }
            process.onExit()
                    .completeOnTimeout(process, 100, TimeUnit.MILLISECONDS)
                    .join();
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
