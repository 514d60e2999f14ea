package dure.durability;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calls the REST interface as the owner. */
final class RestCaller {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int PAGE = 200;

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private final String origin;
    private final String authorization;

    RestCaller(int port) {
        origin = "http://127.0.0.1:" + port;
        String account = DureProcess.OWNER + ":" + DureProcess.PASSWORD;
        authorization = "Basic " + Base64.getEncoder().encodeToString(account.getBytes(StandardCharsets.UTF_8));
    }

    /** What came back. */
    record Answer(int status, byte[] body) {

        boolean isDone() {
            return status / 100 == 2;
        }

        JsonNode json() {
            return JSON.readTree(body);
        }

        String text(String field) {
            return json().path(field).asString();
        }

        @Override
        public String toString() {
            return status + " " + new String(body, StandardCharsets.UTF_8);
        }
    }

    Answer get(String path) throws IOException {
        return call(request(path).GET());
    }

    Answer post(String path, String body) throws IOException {
        return call(request(path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** The answer's JSON; anything but success is an error of the test. */
    JsonNode read(String path) throws IOException {
        return wanted(path, get(path)).json();
    }

    /** Every row of a list, page by page. */
    List<JsonNode> readAll(String path) throws IOException {
        var rows = new ArrayList<JsonNode>();
        for (int page = 0; ; page++) {
            var items = read(path + "?size=" + PAGE + "&page=" + page).path("items");
            items.forEach(rows::add);
            if (items.size() < PAGE) {
                return rows;
            }
        }
    }

    byte[] bytes(String path) throws IOException {
        return wanted(path, get(path)).body();
    }

    boolean isHealthy() {
        try {
            return get("/actuator/health").isDone();
        } catch (IOException notYet) {
            return false;
        }
    }

    private static Answer wanted(String path, Answer answer) {
        if (!answer.isDone()) {
            throw new AssertionError(path + " answered " + answer);
        }
        return answer;
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(origin + path))
                .timeout(Duration.ofMinutes(5))
                .header("Accept-Language", "en")
                .header("Authorization", authorization);
    }

    private Answer call(HttpRequest.Builder request) throws IOException {
        try {
            var response = http.send(request.build(), BodyHandlers.ofByteArray());
            return new Answer(response.statusCode(), response.body());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        }
    }
}
