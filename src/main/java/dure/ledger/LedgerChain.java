package dure.ledger;

import dure.shared.Sha256;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The stored chain. Entries are added and read, never changed. */
@Repository
class LedgerChain {

    private static final String COLUMNS =
            "sequence, recorded_at, actor_id, type, subject_id, data, previous_hash, hash";
    private static final TypeReference<Map<String, String>> DATA = new TypeReference<>() {};

    private final JdbcTemplate jdbc;
    private final JsonMapper json;

    LedgerChain(JdbcTemplate jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** The last entry's number and hash. */
    record Head(long sequence, Sha256 hash) {}

    void append(List<PendingEntry> pending) {
        var head = jdbc.queryForObject("select sequence, hash from ledger_head where id = 1 for update", this::head);
        if (head == null) {
            throw new IllegalStateException("the ledger has no head");
        }
        for (var event : pending) {
            var entry = LedgerEntry.after(head.hash(), head.sequence() + 1, event);
            insert(entry);
            head = new Head(entry.sequence(), entry.hash());
        }
        jdbc.update(
                "update ledger_head set sequence = ?, hash = ? where id = 1",
                head.sequence(),
                head.hash().hex());
    }

    Head head() {
        return Optional.ofNullable(
                        jdbc.queryForObject("select sequence, hash from ledger_head where id = 1", this::head))
                .orElseThrow();
    }

    /** Entries after {@code sequence} in order, at most {@code limit}. */
    List<LedgerEntry> after(long sequence, int limit) {
        return jdbc.query(
                "select " + COLUMNS + " from ledger_entry where sequence > ? order by sequence limit ?",
                this::entry,
                sequence,
                limit);
    }

    List<LedgerEntry> about(String subjectId, int limit) {
        return jdbc.query(
                "select " + COLUMNS + " from ledger_entry where subject_id = ? order by sequence desc limit ?",
                this::entry,
                subjectId,
                limit);
    }

    List<LedgerEntry> newest(int limit) {
        return jdbc.query(
                "select " + COLUMNS + " from ledger_entry order by sequence desc limit ?", this::entry, limit);
    }

    private void insert(LedgerEntry entry) {
        jdbc.update(
                "insert into ledger_entry (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?, ?)",
                entry.sequence(),
                entry.recordedAt().toString(),
                entry.actorId(),
                entry.type(),
                entry.subjectId(),
                json.writeValueAsString(entry.data()),
                entry.previous().hex(),
                entry.hash().hex());
    }

    private Head head(ResultSet row, int number) throws SQLException {
        return new Head(row.getLong("sequence"), new Sha256(row.getString("hash")));
    }

    private LedgerEntry entry(ResultSet row, int number) throws SQLException {
        return new LedgerEntry(
                row.getLong("sequence"),
                Instant.parse(row.getString("recorded_at")),
                row.getString("actor_id"),
                row.getString("type"),
                row.getString("subject_id"),
                json.readValue(row.getString("data"), DATA),
                new Sha256(row.getString("previous_hash")),
                new Sha256(row.getString("hash")));
    }
}
