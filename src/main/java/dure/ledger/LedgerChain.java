package dure.ledger;

import dure.shared.PageQuery;
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
    private static final String OF_TYPE = " and lower(type) like ? escape '!'";

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

    /** As {@link #after(long, int)}, with an empty one for each entry that cannot even be read as one. */
    List<Optional<LedgerEntry>> toVerify(long sequence, int limit) {
        return jdbc.query(
                "select " + COLUMNS + " from ledger_entry where sequence > ? order by sequence limit ?",
                this::entryIfReadable,
                sequence,
                limit);
    }

    private Optional<LedgerEntry> entryIfReadable(ResultSet row, int number) throws SQLException {
        try {
            return Optional.of(entry(row, number));
        } catch (RuntimeException damaged) { // no hash, no instant, no JSON
            return Optional.empty();
        }
    }

    /** The stored head; empty when it is no head at all. */
    Optional<Head> headIfReadable() {
        try {
            return Optional.of(head());
        } catch (RuntimeException damaged) {
            return Optional.empty();
        }
    }

    /** One page of the entries after {@code sequence}, searched by type. */
    List<LedgerEntry> after(long sequence, PageQuery query) {
        return page("sequence > ?", "sequence", sequence, query);
    }

    long countAfter(long sequence, PageQuery query) {
        return count("sequence > ?", sequence, query);
    }

    /** One page of what is about a subject, the newest first, searched by type. */
    List<LedgerEntry> about(String subjectId, PageQuery query) {
        return page("subject_id = ?", "sequence desc", subjectId, query);
    }

    long countAbout(String subjectId, PageQuery query) {
        return count("subject_id = ?", subjectId, query);
    }

    private List<LedgerEntry> page(String where, String order, Object wanted, PageQuery query) {
        return jdbc.query(
                "select " + COLUMNS + " from ledger_entry where " + where + OF_TYPE + " order by " + order
                        + " limit ? offset ?",
                this::entry,
                wanted,
                query.pattern(),
                query.size(),
                (long) query.page() * query.size());
    }

    private long count(String where, Object wanted, PageQuery query) {
        Long found = jdbc.queryForObject(
                "select count(*) from ledger_entry where " + where + OF_TYPE, Long.class, wanted, query.pattern());
        return found == null ? 0 : found;
    }

    /** Whether an actor's event of this type about a subject was recorded at {@code from} (a full second) or later. */
    boolean holds(String type, String subjectId, String actorId, Instant from) {
        Long found = jdbc.queryForObject(
                "select count(*) from ledger_entry where subject_id = ? and type = ? and actor_id = ? and recorded_at >= ?",
                Long.class,
                subjectId,
                type,
                actorId,
                from.toString().replace("Z", "")); // fractions of a second sort after it
        return found != null && found > 0;
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
