package dure.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The CSV file of a list. */
class CsvFileTest {

    @Test
    void spreadsheetsReadKoreanBecauseTheFileStartsWithAMark() {
        assertThat(written()).startsWith("\uFEFF이름,값\r\n");
    }

    @Test
    void aCellThatASpreadsheetWouldRunIsDisarmed() {
        assertThat(written("=1+1", "+82", "-3", "@cmd", "\tx"))
                .contains("'=1+1")
                .contains("'+82")
                .contains("'-3")
                .contains("'@cmd")
                .contains("'\tx");
    }

    @Test
    void commasQuotesAndLineEndsStayInsideTheirCell() {
        assertThat(written("a,\"b\"\nc")).contains("\"a,\"\"b\"\"\nc\"");
    }

    private static String written(String... cells) {
        var file = new CsvFile(List.of("이름", "값"));
        for (String cell : cells) {
            file.add(List.of(cell, "1"));
        }
        return new String(file.bytes(), StandardCharsets.UTF_8);
    }
}
