package dure.release.pack;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The files that go with a release, as one zip to unpack into the repository; the same record gives the same bytes. */
public final class ReleasePack {

    private ReleasePack() {}

    /**
     * @param texts the text of every license and exception of the record, by id
     * @param documents the record as PDF, by file name
     */
    public static byte[] zip(FrozenRelease frozen, Map<String, String> texts, Map<String, byte[]> documents) {
        var files = new TreeMap<String, byte[]>(documents);
        files.put("release-record.json", frozen.json());
        LicenseFiles.of(frozen, texts).forEach((name, text) -> put(files, name, text));
        put(files, "NOTICE", NoticeFile.of(frozen));
        put(files, "AUTHORS", AuthorsFile.of(frozen));
        put(files, "CITATION.cff", CitationFile.of(frozen));
        // last, because it also speaks for the files of the pack itself
        put(files, "REUSE.toml", ReuseFile.of(frozen, files.keySet()));
        return zip(files, LocalDate.parse(frozen.release().publishedOn()));
    }

    private static void put(Map<String, byte[]> files, String name, String text) {
        files.put(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] zip(Map<String, byte[]> files, LocalDate day) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (var file : files.entrySet()) {
                var entry = new ZipEntry(file.getKey());
                entry.setTimeLocal(day.atStartOfDay());
                zip.putNextEntry(entry);
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
