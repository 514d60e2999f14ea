package dure.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dure.shared.NotFound;
import dure.shared.Sha256;
import dure.testing.DureTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

class DocumentStoreTest extends DureTest {

    private static final byte[] BYTES = "우리말 사전".getBytes(StandardCharsets.UTF_8);

    @Autowired
    private DocumentStore store;

    @Autowired
    private FileFolder folder;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void aFileIsKeptUnderItsHashAndComesBackWhole() {
        StoredFile file = store.store(BYTES, "text/plain");

        assertThat(file).isEqualTo(new StoredFile(Sha256.of(BYTES), "text/plain", BYTES.length));
        assertThat(folder.path(file.sha256())).hasBinaryContent(BYTES);
        assertThat(store.read(file.sha256())).isEqualTo(BYTES);
        assertThat(store.describe(file.sha256())).isEqualTo(file);
    }

    @Test
    void theSameContentIsKeptOnce() {
        store.store(BYTES, "text/plain");
        store.store(BYTES, "text/plain");

        assertThat(store.all()).hasSize(1);
    }

    @Test
    void oneChangedByteIsNeverHandedOut() throws IOException {
        Sha256 name = store.store(BYTES, "text/plain").sha256();
        byte[] changed = BYTES.clone();
        changed[3] ^= 1;
        Files.write(folder.path(name), changed);

        assertThat(store.isWhole(name)).isFalse();
        assertThatThrownBy(() -> store.read(name))
                .isInstanceOf(DamagedFile.class)
                .hasMessageContaining(name.hex());
    }

    @Test
    void aFileThatIsGoneIsNamed() throws IOException {
        Sha256 name = store.store(BYTES, "text/plain").sha256();
        Files.delete(folder.path(name));

        assertThatThrownBy(() -> store.read(name))
                .isInstanceOf(DamagedFile.class)
                .hasMessageContaining("gone");
    }

    @Test
    void storingAgainHealsADamagedFile() throws IOException {
        Sha256 name = store.store(BYTES, "text/plain").sha256();
        Files.write(folder.path(name), new byte[] {1});

        store.store(BYTES, "text/plain");

        assertThat(store.read(name)).isEqualTo(BYTES);
    }

    @Test
    void whatWasNeverStoredIsNotFound() {
        assertThatThrownBy(() -> store.read(Sha256.of("nothing"))).isInstanceOf(NotFound.class);
    }

    @Test
    void whatWasLeftHalfWrittenIsRemovedAtTheStart() throws IOException {
        Sha256 name = store.store(BYTES, "text/plain").sha256();
        Path old = Files.createTempFile(folder.path(name).getParent(), "part", null);
        Path young = Files.createTempFile(folder.path(name).getParent(), "part", null);
        Files.setLastModifiedTime(old, FileTime.from(clock.instant().minus(2, ChronoUnit.DAYS)));
        Files.setLastModifiedTime(young, FileTime.from(clock.instant()));

        folder.removeLeftovers();

        assertThat(old).doesNotExist();
        assertThat(young).exists();
        assertThat(store.isWhole(name)).isTrue();
        Files.delete(young);
    }

    @Test
    void whatAnotherStoresAtTheSameTimeIsKnownAlthoughItsRowIsNotVisibleYet() {
        transaction.executeWithoutResult(status -> {
            store.all(); // from here on the database may show this moment only
            inAnotherThread(() -> store.store(BYTES, "text/plain"));
            assertThat(store.store(BYTES, "text/plain").sha256()).isEqualTo(Sha256.of(BYTES));
        });
    }

    private static void inAnotherThread(Runnable act) {
        try (var pool = Executors.newSingleThreadExecutor()) {
            pool.submit(act).get();
        } catch (InterruptedException | ExecutionException failed) {
            throw new AssertionError(failed);
        }
    }
}
