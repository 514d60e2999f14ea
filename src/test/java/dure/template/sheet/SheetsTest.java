package dure.template.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import dure.template.text.YamlPart;
import dure.template.text.YamlText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an editor reads and writes back is the same, whatever it holds. */
class SheetsTest {

    private static final Path TEXTS = Path.of("src/main/resources/templates");

    static Stream<Path> clauses() throws IOException {
        return Files.list(TEXTS.resolve("clauses"))
                .filter(file -> file.toString().endsWith(".md"));
    }

    static Stream<Path> templates() throws IOException {
        return Files.list(TEXTS).filter(file -> file.toString().endsWith(".yaml"));
    }

    @ParameterizedTest
    @MethodSource("clauses")
    void everyShippedClauseIsWrittenBackAsItSays(Path file) throws IOException {
        ClauseSheet sheet = ClauseSheet.of("a", Files.readString(file)).orElseThrow();

        ClauseSheet again = ClauseSheet.of("a", sheet.content()).orElseThrow();

        assertThat(again).isEqualTo(sheet);
        assertThat(again.content()).isEqualTo(sheet.content());
        assertThat(sheet.content()).contains(sheet.korean(), sheet.english());
    }

    @ParameterizedTest
    @MethodSource("templates")
    void everyShippedTemplateIsWrittenBackAsItSays(Path file) throws IOException {
        TemplateSheet sheet = TemplateSheet.of("t", Files.readString(file));

        assertThat(TemplateSheet.of("t", sheet.yaml())).isEqualTo(sheet);
        assertThat(sheet.withRoles(sheet.roles()).roles()).isEqualTo(sheet.roles());
    }

    @Property
    void anyTextComesBackOutOfYamlAsItWentIn(@ForAll("texts") String text) {
        String yaml = YamlText.of(List.of(TemplateSheet.both(text, "x")));

        assertThat(YamlPart.parseList("t", yaml).getFirst().entries()).containsEntry("ko", text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x\n# #", "#\n     # x", "### ## x"})
    void aHeadingBehindAHeadingIsNotTypedEither(String typed) {
        ClauseSheet sheet = new ClauseSheet(TemplateSheet.both("가", "a"), typed, "x");

        assertThat(sheet.korean()).isEqualTo("x");
    }

    @Property
    void aClausesTextIsStableOnceItIsWritten(@ForAll("texts") String korean, @ForAll("texts") String english) {
        ClauseSheet sheet = new ClauseSheet(TemplateSheet.both("가", "a"), korean, english);

        ClauseSheet again = ClauseSheet.of("a", sheet.content()).orElseThrow();

        assertThat(again).isEqualTo(sheet);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars("가나 aZ09{}|#-:,.'\"?!&*\n[]~")
                .ofMinLength(1)
                .ofMaxLength(60)
                .map(text -> "x" + text);
    }
}
