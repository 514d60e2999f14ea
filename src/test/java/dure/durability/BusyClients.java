package dure.durability;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Several clients that draft, send and publish until the other side is gone. */
final class BusyClients implements AutoCloseable {

    private static final int CLIENTS = 4;

    private final RestCaller rest;
    private final SampleIds ids;
    private final Acknowledged acknowledged;
    private final ExecutorService threads = Executors.newFixedThreadPool(CLIENTS);
    private final List<Future<?>> working = new ArrayList<>();

    BusyClients(RestCaller rest, SampleIds ids, Acknowledged acknowledged) {
        this.rest = rest;
        this.ids = ids;
        this.acknowledged = acknowledged;
        for (int client = 0; client < CLIENTS; client++) {
            boolean publishes = client == 0;
            working.add(threads.submit(() -> workUntilGone(publishes)));
        }
    }

    boolean areWorking() {
        return working.stream().noneMatch(Future::isDone);
    }

    /** Waits for the clients; what failed for another reason than the end of the server fails the test. */
    void awaitEnd() throws InterruptedException {
        for (var client : working) {
            try {
                client.get();
            } catch (ExecutionException e) {
                throw new AssertionError(e.getCause().getMessage(), e);
            }
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }

    private void workUntilGone(boolean publishes) {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                if (publishes) {
                    publish();
                } else {
                    draftAndSend();
                }
            }
        } catch (IOException gone) {
            // killed: whatever was asked last was not acknowledged
        }
    }

    private void draftAndSend() throws IOException {
        var drafted = done(rest.post("/api/v1/agreements", """
                {"projectId": "%s", "template": "nda", "language": "ko", "signing": "PAPER",
                 "values": {"nda.purpose": "검토 %s", "term.kind": "FIXED", "term.end": "%s", "term.renewal": "BY_CONSENT"},
                 "parties": [{"collaboratorId": "%s", "as": "PARTY", "order": 1},
                             {"collaboratorId": "%s", "as": "PARTY", "order": 2}]}""".formatted(
                        ids.project(), UUID.randomUUID(), ids.nextYear(), ids.lead(), ids.member())));
        String id = drafted.text("id");
        acknowledged.drafted(id, drafted.text("number"));
        done(rest.post("/api/v1/agreements/" + id + "/send", "{}"));
        acknowledged.sent(id);
    }

    private void publish() throws IOException {
        String deliverable = done(rest.post(
                        "/api/v1/deliverables", """
                        {"projectId": "%s", "title": "안내서 %s", "kind": "TEXT", "ownerId": "%s",
                         "parts": [{"path": "docs/**", "kind": "TEXT", "license": "CC-BY-SA-4.0"}]}""".formatted(ids.project(), UUID.randomUUID(), ids.lead())))
                .text("id");
        String path = "/api/v1/deliverables/" + deliverable;
        done(rest.post(path + "/contributions", """
                {"collaboratorId": "%s", "part": "docs/**", "kind": "TEXT", "from": "2026-05-01", "to": "2026-06-01",
                 "capacity": "OWN", "authorship": "SOLE", "ai": {"use": "NONE"}}""".formatted(ids.lead())));
        String release = done(rest.post(path + "/releases", """
                        {"version": "v1.0", "artifacts": [{"name": "guide.pdf", "sha256": "%s", "bytes": 12}]}""".formatted("b".repeat(64))))
                .text("id");
        acknowledged.prepared(release, deliverable);
        done(rest.post("/api/v1/releases/" + release + "/publish", ""));
        acknowledged.published(release);
    }

    private static RestCaller.Answer done(RestCaller.Answer answer) {
        if (!answer.isDone()) {
            throw new AssertionError("refused: " + answer);
        }
        return answer;
    }
}
