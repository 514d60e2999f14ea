package dure.shared.web;

import dure.shared.Sha256;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The answers kept for repeated requests, for 24 hours, by caller and key. */
@Repository
class IdempotentAnswers {

    private static final Duration KEPT = Duration.ofHours(24);

    private final JdbcTemplate jdbc;
    private final Clock clock;

    IdempotentAnswers(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A kept request; {@code status} is null while the first one still runs, {@code body} when it was shown once. */
    record Kept(
            Sha256 request,
            Instant at,
            @Nullable Integer status,
            @Nullable String contentType,
            @Nullable String body) {}

    /** Takes the key for this request; answers the request that has it already, or null when it is free. */
    @Nullable
    Kept take(String caller, String key, Sha256 request) {
        jdbc.update(
                "delete from idempotent_answer where created_at < ?",
                utc(clock.instant().minus(KEPT)));
        try {
            jdbc.update(
                    "insert into idempotent_answer (caller_id, idempotency_key, request_hash, created_at) values (?, ?, ?, ?)",
                    caller,
                    key,
                    request.hex(),
                    utc(clock.instant()));
            return null;
        } catch (DuplicateKeyException taken) {
            return find(caller, key);
        }
    }

    /** {@code body} is null for an answer that must not be repeated. */
    void keep(String caller, String key, int status, @Nullable String contentType, @Nullable String body) {
        jdbc.update(
                "update idempotent_answer set status = ?, content_type = ?, body = ? where caller_id = ? and idempotency_key = ?",
                status,
                contentType,
                body,
                caller,
                key);
    }

    void release(String caller, String key) {
        jdbc.update("delete from idempotent_answer where caller_id = ? and idempotency_key = ?", caller, key);
    }

    private @Nullable Kept find(String caller, String key) {
        List<Kept> found = jdbc.query(
                "select request_hash, created_at, status, content_type, body from idempotent_answer"
                        + " where caller_id = ? and idempotency_key = ?",
                (row, n) -> new Kept(
                        new Sha256(row.getString("request_hash")),
                        row.getObject("created_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        row.getObject("status", Integer.class),
                        row.getString("content_type"),
                        row.getString("body")),
                caller,
                key);
        return found.isEmpty() ? null : found.getFirst();
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
