package dure.license;

import dure.shared.Sha256;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Reads the hand-kept tables beside this package ({@code src/main/resources/license}). */
final class Csv {

    private Csv() {}

    static List<CSVRecord> rows(String name) {
        var format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var in = Objects.requireNonNull(Csv.class.getResourceAsStream("/license/" + name), name);
                var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            return format.parse(reader).getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** First 12 hex digits of the SHA-256 over these tables: it changes whenever a word of them does. */
    static String fingerprint(String... names) {
        var all = new StringBuilder();
        for (String name : names) {
            rows(name).forEach(row -> all.append(row.toList()).append('\n'));
        }
        return Sha256.of(all.toString()).hex().substring(0, 12);
    }
}
