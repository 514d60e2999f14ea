package dure.collaborator;

import dure.shared.Conflict;
import dure.shared.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The key file of the personal data, made when it is first needed; never replaced while sealed data exists. */
@Component
class PersonalDataKey {

    private static final Logger LOG = LoggerFactory.getLogger(PersonalDataKey.class);
    private static final int BYTES = 32;

    private final Path dataDir;
    private final Path folder;
    private final Path file;
    private final PersonalDataRepository stored;
    private @Nullable Loaded loaded;

    PersonalDataKey(@Value("${dure.data-dir}") Path dataDir, PersonalDataRepository stored) {
        this.folder = dataDir.resolve("keys");
        this.dataDir = dataDir;
        this.file = folder.resolve("personal-data.key");
        this.stored = stored;
    }

    /** A key and the name that is kept beside what it sealed. */
    record Loaded(String id, SecretKey key) {}

    synchronized Loaded get() {
        if (loaded == null) {
            loaded = load();
        }
        return loaded;
    }

    /** The key that sealed a row; another one cannot open it. */
    Loaded named(String keyId) {
        var present = get();
        if (!present.id().equals(keyId)) {
            throw new Conflict("collaborator.personal-data.key-missing", keyId);
        }
        return present;
    }

    private Loaded load() {
        try {
            if (!Files.exists(file)) {
                if (stored.count() > 0) {
                    throw new Conflict("collaborator.personal-data.key-missing", "personal-data.key");
                }
                create();
            }
            byte[] bytes = Files.readAllBytes(file);
            if (bytes.length != BYTES) {
                throw new Conflict("collaborator.personal-data.key-missing", "personal-data.key");
            }
            return new Loaded(Sha256.of(bytes).hex().substring(0, 16), new SecretKeySpec(bytes, "AES"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the key file cannot be read or written: " + file, unreadable);
        }
    }

    /** Written whole under another name first, so that a second instance never reads half a key. */
    private void create() throws IOException {
        Files.createDirectories(folder);
        byte[] key = new byte[BYTES];
        new SecureRandom().nextBytes(key);
        Path draft = ownersOnly(Files.createTempFile(folder, "personal-data", ".new"));
        try {
            writeToDisk(draft, key);
            Files.createLink(file, draft);
            LOG.info("made the key of the personal data: {}; back it up together with the database", file);
        } catch (FileAlreadyExistsException anotherInstanceWasFirst) {
            LOG.info("another instance has made the key of the personal data: {}", file);
        } catch (UnsupportedOperationException noLinksHere) {
            Files.move(draft, file);
        } finally {
            Files.deleteIfExists(draft);
        }
        flush(folder);
        flush(dataDir);
    }

    /** Sealed data is lost with its key, so neither the key nor its name may be lost in a power cut. */
    private static void writeToDisk(Path draft, byte[] key) throws IOException {
        try (var channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(key));
            channel.force(true);
        }
    }

    private static void flush(Path folder) throws IOException {
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            if (!System.getProperty("os.name").startsWith("Windows")) { // folders cannot be opened there
                throw e;
            }
        }
    }

    private static Path ownersOnly(Path draft) throws IOException {
        if (draft.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(draft, PosixFilePermissions.fromString("rw-------"));
        }
        return draft;
    }
}
