package dure.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.ContentDisposition;

/** B11 of the bad inputs: no name leads out of a folder, names a device or adds a header. */
class DownloadNameTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../x",
                "C:\\x",
                "CON",
                "con.txt",
                "a\0b",
                "x\r\nSet-Cookie: a=b",
                ".htaccess",
                "..",
                "",
                "\u202Efdp.exe",
                "a\"; filename=\"b.exe"
            })
    void hostileNamesBecomePlainOnes(String name) {
        DownloadName safe = new DownloadName(name);

        assertThat(safe.value())
                .isNotBlank()
                .doesNotStartWith(".")
                .doesNotContain("/", "\\", "\r", "\n", "\0", "\"", "\u202E", ":");
        assertThat(safe.value()).isNotEqualToIgnoringCase("con").doesNotStartWithIgnoringCase("con.");
        assertThat(safe.attachment()).startsWith("attachment; ").doesNotContain("\r", "\n");
    }

    @Test
    void aKoreanNameArrivesWhole() {
        String name = "AG-2026-0001 협업 계약서.pdf";

        assertThat(ContentDisposition.parse(new DownloadName(name).attachment()).getFilename())
                .isEqualTo(name);
        assertThat(ContentDisposition.parse(new DownloadName(name).inline()).isInline())
                .isTrue();
    }

    @Test
    void aLongNameKeepsItsEnding() {
        String name = new DownloadName("가".repeat(300) + ".PDF").value();

        assertThat(name).hasSize(120).endsWith(".pdf");
    }
}
