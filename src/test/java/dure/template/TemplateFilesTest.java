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

    @Test
    void whatIsExportedSaysTheSameWhenItIsImportedAgain() {
        assertThat(templates.list()).hasSizeGreaterThan(3).allSatisfy(this::survivesTheJourney);
    }

    private void survivesTheJourney(TemplateRow row) {
        TemplateFile exported = files.export(row.key(), row.version());
        assertThat(files.export(row.key(), row.version()).bytes()).isEqualTo(exported.bytes());

        OwnVersionRow draft = files.take("a.zip", exported.bytes()).draft();
        assertThat(draft.problems()).as(row.key()).isEmpty();
        own.publish(draft.key(), 1, null, new RevisionDetails(null, null));

        assertThat(draft.key()).isEqualTo("our-" + row.key());
        assertThat(templates.clauses(draft.key(), 1))
                .isNotEmpty()
                .isEqualTo(templates.clauses(row.key(), row.version()));
        assertThat(templates.current(draft.key()).variables())
                .isEqualTo(templates.current(row.key()).variables());
        assertThat(draft.files()).as("what the library has is not kept twice").hasSize(1);
    }

    @Test
    void anOwnClauseSurvivesTheJourney() {
        TemplateFiles shipped = files.files("nda", 1);
        String duty = shipped.content("clauses/nda-duty.md").replace("이용 목적으로만 쓴다.", "이용 목적으로만 쓰며 아껴 쓴다.");
        byte[] changed = TemplateZip.write(shipped.with("clauses/nda-duty.md", duty));

        OwnVersionRow draft = files.take("changed.zip", changed).draft();

        assertThat(draft.problems()).isEmpty();
        assertThat(draft.files()).containsKey("clauses/own-nda-duty.md");
        assertThat(files.files(draft.key(), 1).files())
                .as("a draft is readable by itself too")
                .containsKeys("clauses/own-nda-duty.md", "clauses/nda-return.md", "variables/library.yaml");
        own.publish(draft.key(), 1, null, new RevisionDetails(null, null));
        OwnVersionRow again =
                files.take("again.zip", files.export(draft.key(), 1).bytes()).draft();
        assertThat(again.files().get("clauses/own-nda-duty.md"))
                .isEqualTo(draft.files().get("clauses/own-nda-duty.md"));
    }

    @Test
    void clausesThatWouldGetOneNameAreAllKept() {
        TemplateFiles shipped = files.files("nda", 1);
        String duty = shipped.content("clauses/nda-duty.md").replace("이용 목적으로만 쓴다.", "이용 목적으로만 쓰며 아껴 쓴다.");
        byte[] changed = TemplateZip.write(shipped.with("clauses/nda-duty.md", duty)
                .with("clauses/nda-duty@2.md", duty)
                .with("clauses/own-nda-duty.md", duty));

        OwnVersionRow draft = files.take("changed.zip", changed).draft();

        assertThat(draft.files())
                .containsKeys("clauses/own-nda-duty.md", "clauses/own-nda-duty-2.md", "clauses/own-nda-duty-3.md");
        assertThat(draft.files().get("our-nda.yaml")).contains("- own-nda-duty-2\n");
    }

    @Test
    void exportingOverwritesNoVariablesOfTheTeam() {
        OwnVersionRow draft = own.create(new NewTemplate(null, null, new NewTemplate.Source("nda", 1)));
        String variables = "- {name: own.x, type: TEXT, group: TERM, label: {ko: 값, en: Value}}\n";
        own.save(draft.key(), 1, draft.version(), draft.content().with("variables/library.yaml", variables));

        assertThat(files.files(draft.key(), 1).files())
                .containsEntry("variables/library.yaml", variables)
                .containsKey("variables/library-2.yaml");
    }

    @Test
    void whatIsLeftOutOfAFileIsBoundedToo() {
        String much = "a".repeat(20_000_000);

        assertThatThrownBy(() -> files.take("a.zip", zip(Map.of("__MACOSX/a", much, "a.yaml", "x"))))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void whatCannotBeReadYetIsTakenAsADraftWithItsProblems() {
        OwnVersionRow draft =
                files.take("a.zip", zip(Map.of("a.yaml", "key: ["))).draft();

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
        assertThatThrownBy(() -> files.take("a.zip", new byte[] {'P', 'K', 3, 4, 1}))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> files.take("a.docx", bomb)).isInstanceOf(InvalidInput.class);
    }

    @Test
    void aFolderAroundTheFilesIsNoMatter() {
        TemplateFiles shipped = files.files("cla", 1);
        var inFolder = new java.util.HashMap<String, String>();
        shipped.files().forEach((name, content) -> inFolder.put("our contract/" + name, content));

        assertThat(files.take("a.zip", zip(inFolder)).draft().problems()).isEmpty();
    }

    @Test
    void aContractOfTheTeamsOwnBecomesADraftWithWhatWasNotUnderstood() {
        String contract = """
                # 물품 대여 계약서

                제1조(목적) 이 계약은 갑이 을에게 장비를 빌려주는 데 필요한 사항을 정한다.

                제2조(반납) 을은 제1조에 따라 빌린 장비를 ____년 __월 __일까지 돌려준다.
                """;

        TakenTemplate taken = files.take("대여.md", contract.getBytes(java.nio.charset.StandardCharsets.UTF_8));

        assertThat(taken.draft().title().ko()).isEqualTo("물품 대여 계약서");
        assertThat(taken.draft().files().keySet()).anyMatch(name -> name.startsWith("clauses/own-import-"));
        assertThat(taken.draft().problems())
                .extracting(TemplateProblem::code)
                .doesNotContain("own-name", "reference", "no-clause");
        assertThat(taken.notes()).isNotEmpty();
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
