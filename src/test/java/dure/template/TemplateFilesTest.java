package dure.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dure.shared.InvalidInput;
import dure.shared.security.AccessLevel;
import dure.testing.DureTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Templates as files, out and in again. */
class TemplateFilesTest extends DureTest {

    @Autowired
    private TemplateFileService files;

    @Autowired
    private OwnTemplateService own;

    @Autowired
    private TemplateService templates;

    @BeforeEach
    void asOwner() {
        actAs(AccessLevel.OWNER, "owner-person");
    }

    @ParameterizedTest
    @ValueSource(strings = {"collaboration", "nda", "cla", "privacy"})
    void whatIsExportedSaysTheSameWhenItIsImportedAgain(String key) {
        TemplateFile exported = files.export(key, 1);
        assertThat(files.export(key, 1).bytes()).isEqualTo(exported.bytes());

        OwnVersionRow draft = files.take("a.zip", exported.bytes());
        own.publish(draft.key(), 1, null, new RevisionDetails(null, null));

        assertThat(draft.problems()).isEmpty();
        assertThat(draft.key()).isEqualTo("our-" + key);
        assertThat(templates.clauses(draft.key(), 1)).isNotEmpty().isEqualTo(templates.clauses(key, 1));
        assertThat(templates.current(draft.key()).variables()).isEqualTo(templates.current(key).variables());
        assertThat(draft.files()).as("what the library has is not kept twice").hasSize(1);
    }

    @Test
    void anOwnClauseSurvivesTheJourney() {
        TemplateFiles shipped = files.files("nda", 1);
        String duty = shipped.content("clauses/nda-duty.md").replace("이용 목적으로만 쓴다.", "이용 목적으로만 쓰며 아껴 쓴다.");
        byte[] changed = TemplateZip.write(shipped.with("clauses/nda-duty.md", duty));

        OwnVersionRow draft = files.take("changed.zip", changed);

        assertThat(draft.problems()).isEmpty();
        assertThat(draft.files()).containsKey("clauses/own-nda-duty.md");
        own.publish(draft.key(), 1, null, new RevisionDetails(null, null));
        OwnVersionRow again = files.take("again.zip", files.export(draft.key(), 1).bytes());
        assertThat(again.files().get("clauses/own-nda-duty.md"))
                .isEqualTo(draft.files().get("clauses/own-nda-duty.md"));
    }

    @Test
    void whatCannotBeReadYetIsTakenAsADraftWithItsProblems() {
        OwnVersionRow draft = files.take("a.zip", zip(Map.of("a.yaml", "key: [")));

        assertThat(draft.problems()).extracting(TemplateProblem::code).contains("yaml");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"../a.yaml", "/a.yaml", "clauses/../../a.md", "a\\b.yaml", "x.exe", "clauses/a/b.md", "A.yaml"})
    void aFileThatBelongsNowhereIsRefused(String name) {
        assertThatThrownBy(() -> files.take("a.zip", zip(Map.of(name, "x", "b.yaml", "x"))))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void aFileThatUnpacksToVeryMuchIsRefused() {
        byte[] bomb = zip(Map.of("a.yaml", "a".repeat(20_000_000)));
        assertThat(bomb.length).isLessThan(100_000);

        assertThatThrownBy(() -> files.take("a.zip", bomb)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> files.take("a.zip", new byte[] {'P', 'K', 3, 4, 1})).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> files.take("a.exe", bomb)).isInstanceOf(InvalidInput.class);
    }

    @Test
    void aFolderAroundTheFilesIsNoMatter() {
        TemplateFiles shipped = files.files("cla", 1);
        var inFolder = new java.util.HashMap<String, String>();
        shipped.files().forEach((name, content) -> inFolder.put("our contract/" + name, content));

        assertThat(files.take("a.zip", zip(inFolder)).problems()).isEmpty();
    }

    private static byte[] zip(Map<String, String> content) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : content.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(java.nio.charset.StandardCharsets.UTF_8));
            }
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return bytes.toByteArray();
    }
}
