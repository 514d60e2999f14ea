package dure.shared.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * A list as a CSV file (RFC 4180, UTF-8 with byte order mark, so that spreadsheets read Korean). A cell that a spreadsheet
 * would run as a formula gets a leading apostrophe (OWASP, CSV injection).
 */
final class CsvFile {

    private final StringBuilder content = new StringBuilder("\uFEFF");
    private final CSVPrinter printer;

    CsvFile(List<String> headers) {
        try {
            printer = new CSVPrinter(content, CSVFormat.RFC4180);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        add(headers);
    }

    void add(List<String> cells) {
        try {
            printer.printRecord(cells.stream().map(CsvFile::harmless).toList());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    byte[] bytes() {
        return content.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String harmless(String cell) {
        return !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
