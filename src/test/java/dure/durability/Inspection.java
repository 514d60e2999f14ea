package dure.durability;

import static org.assertj.core.api.Assertions.assertThat;

import dure.shared.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/** Looks at everything after a start: what was acknowledged is there, and whatever is there is whole. */
final class Inspection {

    private final Acknowledged acknowledged;
    private final Path files;
    // what was once found whole stays so, since it is never written again; the list is read anew each time
    private final Set<String> foundWhole = new HashSet<>();
    private final Set<String> events = new HashSet<>();
    private long lastRead;

    Inspection(Acknowledged acknowledged, Path dataFolder) {
        this.acknowledged = acknowledged;
        this.files = dataFolder.resolve("files");
    }

    void of(RestCaller rest) throws IOException {
        readLedger(rest);
        agreements(rest);
        releases(rest);
        namedFilesAreWhole();
    }

    private void agreements(RestCaller rest) throws IOException {
        List<JsonNode> rows = rest.readAll("/api/v1/agreements");
        var found = rows.stream()
                .collect(Collectors.toMap(
                        row -> row.path("id").asString(),
                        row -> row.path("number").asString()));
        assertThat(found).as("acknowledged drafts").containsAllEntriesOf(acknowledged.numbers());
        assertThat(found.values())
                .as("numbers without gap or duplicate")
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, rows.size())
                        .mapToObj(number -> prefix(found) + "%04d".formatted(number))
                        .toList());
        for (JsonNode row : rows) {
            agreement(rest, row.path("id").asString(), row.path("state").asString());
        }
    }

    private static String prefix(Map<String, String> numbers) {
        return numbers.values().iterator().next().substring(0, "AG-2026-".length());
    }

    private void agreement(RestCaller rest, String id, String state) throws IOException {
        boolean draft = state.equals("DRAFT");
        if (acknowledged.sent().contains(id)) {
            assertThat(state).as("acknowledged sending of " + id).isEqualTo("SENT");
        }
        boolean executed = state.equals("EXECUTED"); // those of the sample team, which is whole or not there
        assertThat(executed || draft != told("agreement.sent", id))
                .as("the ledger tells what became of %s, which is %s", id, state)
                .isTrue();
        if (!draft && foundWhole.add(id)) {
            String path = "/api/v1/agreements/" + id;
            assertThat(Sha256.of(rest.bytes(path + "/document.pdf")).hex())
                    .isEqualTo(rest.read(path).path("documentSha256").asString());
            assertThat(rest.bytes(path + "/document.html")).isNotEmpty();
        }
    }

    private boolean told(String type, String subject) {
        return events.contains(type + " " + subject);
    }

    /** Type and subject of every event that was not read yet. */
    private void readLedger(RestCaller rest) throws IOException {
        assertThat(rest.read("/api/v1/ledger/verify").path("intact").asBoolean())
                .as("the chain of the ledger")
                .isTrue();
        JsonNode items;
        do {
            items = rest.read("/api/v1/ledger?since=" + lastRead).path("items");
            for (JsonNode event : items) {
                events.add(event.path("type").asString() + " "
                        + event.path("subjectId").asString());
                lastRead = event.path("sequence").asLong();
            }
        } while (!items.isEmpty());
    }

    private void releases(RestCaller rest) throws IOException {
        for (String id : acknowledged.releases().keySet()) {
            boolean published = acknowledged.published().contains(id);
            var release = rest.read("/api/v1/releases/" + id);
            boolean draft = release.path("state").asString().equals("DRAFT");
            assertThat(published && draft)
                    .as("acknowledged publishing of " + id)
                    .isFalse();
            if (!draft && foundWhole.add(id)) {
                assertThat(Sha256.of(rest.bytes("/api/v1/releases/" + id + "/record.json"))
                                .hex())
                        .isEqualTo(release.path("recordHash").asString());
                assertThat(Sha256.of(rest.bytes("/api/v1/releases/" + id + "/pack.zip"))
                                .hex())
                        .isEqualTo(release.path("packHash").asString());
            }
        }
    }

    /** Whatever carries a hash as its name is that content; a part that never got its name is nobody's. */
    private void namedFilesAreWhole() throws IOException {
        try (var all = Files.walk(files)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String name = file.getFileName().toString();
                if (!name.startsWith("part")) {
                    assertThat(Sha256.of(Files.readAllBytes(file)).hex()).isEqualTo(name);
                }
            }
        }
    }
}
