package dure.template;

import dure.shared.InvalidInput;
import dure.shared.TooLarge;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The files of a template as one ZIP file. Nothing in an uploaded one is trusted: neither its names nor its sizes. */
final class TemplateZip {

    static final int MOST_MEBIBYTES = 5;

    private static final int MOST_BYTES = MOST_MEBIBYTES * 1024 * 1024;
    /** Of one file, unpacked: a character takes up to four bytes. */
    private static final int LONGEST = 4 * TemplateFiles.LONGEST;

    private static final int ALL_TOGETHER = 4 * TemplateFiles.ALL_TOGETHER;
    /** Systems add one beside each file and one for each folder. */
    private static final int MOST_ENTRIES = 3 * TemplateFiles.MOST_FILES;

    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private TemplateZip() {}

    /** The same files give the same bytes. */
    static byte[] write(TemplateFiles files) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (var file : files.files().entrySet()) {
                var entry = new ZipEntry(file.getKey());
                entry.setTimeLocal(NO_TIME);
                zip.putNextEntry(entry);
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    static TemplateFiles read(byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            throw new TooLarge("template.import.too-large", MOST_MEBIBYTES);
        }
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
            return new TemplateFiles(withoutFolder(read(zip)));
        } catch (ZipException | IllegalArgumentException broken) {
            throw refused("broken");
        } catch (IOException broken) {
            throw refused("broken");
        }
    }

    private static Map<String, String> read(ZipInputStream zip) throws IOException {
        var files = new HashMap<String, String>();
        int all = 0;
        int entries = 0;
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            byte[] content = zip.readNBytes(LONGEST + 1);
            all += content.length;
            entries++;
            if (content.length > LONGEST || all > ALL_TOGETHER || entries > MOST_ENTRIES) {
                throw refused("many");
            }
            if (entry.isDirectory() || isNoise(entry.getName())) {
                continue;
            }
            if (files.size() >= TemplateFiles.MOST_FILES) {
                throw refused("many");
            }
            if (files.put(entry.getName(), text(content)) != null) {
                throw refused("twice");
            }
        }
        if (files.isEmpty()) {
            throw refused("empty");
        }
        return files;
    }

    /** Programs that pack a whole folder put its name before each file's. */
    private static Map<String, String> withoutFolder(Map<String, String> files) {
        boolean known = files.keySet().stream().allMatch(TemplateFiles::isName);
        String first = files.keySet().iterator().next();
        String folder = first.substring(0, first.indexOf('/') + 1);
        if (known || folder.isEmpty() || !files.keySet().stream().allMatch(name -> name.startsWith(folder))) {
            return checked(files);
        }
        var plain = new HashMap<String, String>();
        files.forEach((name, content) -> plain.put(name.substring(folder.length()), content));
        return checked(plain);
    }

    private static Map<String, String> checked(Map<String, String> files) {
        if (!files.keySet().stream().allMatch(TemplateFiles::isName)) {
            throw refused("names");
        }
        return files;
    }

    /** What systems add on their own. */
    private static boolean isNoise(String name) {
        return name.startsWith("__MACOSX/") || name.endsWith("/.DS_Store") || name.equals(".DS_Store");
    }

    private static String text(byte[] content) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException otherEncoding) {
            throw refused("encoding");
        }
    }

    private static InvalidInput refused(String why) {
        return InvalidInput.of("/file", "template.import.zip." + why);
    }
}
