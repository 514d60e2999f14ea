package dure.document.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import dure.shared.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The fonts are those the README names, unchanged. */
class FontsTest {

    private static final Path FOLDER = Path.of("src/main/resources/fonts");

    @Test
    void everyFontHasTheHashTheReadmeNames() throws IOException {
        String readme = Files.readString(FOLDER.resolve("README.md"));
        try (var files = Files.newDirectoryStream(FOLDER, "*.ttf")) {
            for (Path font : files) {
                assertThat(readme.lines().filter(line -> line.contains("| " + font.getFileName() + " |")))
                        .singleElement()
                        .asString()
                        .contains(Sha256.of(Files.readAllBytes(font)).hex());
            }
        }
    }

    @Test
    void allModernSyllablesAreInTheTextFont() {
        Typeface regular = Typeface.load("Pretendard-Regular.ttf");
        for (int syllable = '가'; syllable <= '힣'; syllable++) {
            assertThat(regular.prints(syllable)).isTrue();
        }
    }
}
