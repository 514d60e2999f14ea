package dure.shared.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stops Dure before it starts, and the sentence it says then; two programs on one folder stand in KillTest. */
class StartTest {

    @ParameterizedTest
    @ValueSource(strings = {"5.5.5-10.11.19-MariaDB-0+deb12u1", "11.4.5-MariaDB", "12.0.2-mariadb"})
    void aMariaDbIsRefusedInASentence(String version) {
        assertThatThrownBy(() -> KnownDatabase.refuseUnlessKnown(version))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("MariaDB (" + version + ")");
    }

    @ParameterizedTest
    @ValueSource(strings = {"9.7.4", "8.4.0", "2.4.240 (2025-09-22)"})
    void mySqlAndTheEmbeddedDatabaseAreKnown(String version) {
        assertThatCode(() -> KnownDatabase.refuseUnlessKnown(version)).doesNotThrowAnyException();
    }

    @Test
    void aFolderThatCannotBeMadeIsNamed(@TempDir Path folder) throws Exception {
        Path file = Files.createFile(folder.resolve("a-file"));

        assertThatThrownBy(() -> DataFolderLock.hold(file.resolve("data")))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining(file.toString());
        var refused = new StartRefused("why", "cure", null);
        assertThat(new StartRefusedReport().analyze(refused, refused).getAction())
                .isEqualTo("cure");
    }

    @Test
    void oneProgramMayOpenItsFolderMoreThanOnce(@TempDir Path folder) {
        DataFolderLock.hold(folder);

        assertThatCode(() -> DataFolderLock.hold(folder)).doesNotThrowAnyException();
    }
}
