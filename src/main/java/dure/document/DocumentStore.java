package dure.document;

import dure.shared.NotFound;
import dure.shared.Sha256;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps files by their content and verifies each when it is read. A file is on disk before its row is committed; a row
 * that is never committed leaves at most an unnamed file behind.
 */
@Component
public class DocumentStore {

    private static final RowMapper<StoredFile> ROW = (row, number) -> new StoredFile(
            new Sha256(row.getString("sha256")), row.getString("media_type"), row.getLong("size_in_bytes"));

    private final JdbcClient database;
    private final FileFolder folder;
    private final Clock clock;

    DocumentStore(JdbcClient database, FileFolder folder, Clock clock) {
        this.database = database;
        this.folder = folder;
        this.clock = clock;
    }

    /** Keeps the bytes; the same bytes are kept once, under the media type they first came with. */
    @Transactional
    public StoredFile store(byte[] bytes, String mediaType) {
        Sha256 name = Sha256.of(bytes);
        folder.write(name, bytes);
        // "ignore": two may store the same content at the same moment
        int added = database.sql(
                        "insert ignore into stored_file (sha256, media_type, size_in_bytes, created_at) values (?, ?, ?, ?)")
                .params(name.hex(), mediaType, bytes.length, LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
        var known = new StoredFile(name, mediaType, bytes.length);
        return added == 1 ? known : find(name).orElse(known); // a row of another transaction may not be visible yet
    }

    /** What is known of a stored file. */
    public StoredFile describe(Sha256 name) {
        return find(name).orElseThrow(() -> new NotFound("document.file.missing"));
    }

    private Optional<StoredFile> find(Sha256 name) {
        return database.sql("select * from stored_file where sha256 = ?")
                .param(name.hex())
                .query(ROW)
                .optional();
    }

    /** The bytes, verified against their hash; {@link DamagedFile} when they are not what was stored. */
    public byte[] read(Sha256 name) {
        describe(name);
        return folder.read(name);
    }

    /** Every stored file, for export and self-check. */
    public List<StoredFile> all() {
        return database.sql("select * from stored_file order by sha256")
                .query(ROW)
                .list();
    }

    /** Whether the file on disk is still what was stored. */
    public boolean isWhole(Sha256 name) {
        return folder.isWhole(name);
    }
}
