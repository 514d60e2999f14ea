package dure.template.imported;

import dure.shared.InvalidInput;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRelation;

/** Opens a Word file after a look at what it unpacks to; the reader's own limits on archives and XML stay on. */
final class WordPackage {

    private static final long MOST_UNPACKED = 128L * 1024 * 1024;
    /** The text alone: the parser takes many times as much memory. */
    private static final long MOST_XML = 20L * 1024 * 1024;

    private static final int MOST_ENTRIES = 1_000;

    static {
        ZipSecureFile.setMaxEntrySize(MOST_UNPACKED);
    }

    private WordPackage() {}

    static XWPFDocument open(byte[] content) {
        look(content);
        XWPFDocument document;
        try {
            document = new XWPFDocument(new ByteArrayInputStream(content));
        } catch (IOException | RuntimeException unreadable) { // a hostile file may cause any
            throw Reading.refused("damaged");
        }
        String type = document.getPackagePart().getContentType();
        if (type.toLowerCase(Locale.ROOT).contains("macroenabled")) {
            throw Reading.refused("macro");
        }
        if (!type.equals(XWPFRelation.DOCUMENT.getContentType())
                && !type.equals(XWPFRelation.TEMPLATE.getContentType())) {
            throw Reading.refused("type");
        }
        return document;
    }

    private static void look(byte[] content) {
        Set<String> names = new HashSet<>();
        long all = 0;
        long xml = 0;
        byte[] room = new byte[64 * 1024];
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = entry.getName().toLowerCase(Locale.ROOT);
                names.add(name);
                boolean isXml = name.endsWith(".xml") || name.endsWith(".rels");
                for (int read = zip.read(room); read >= 0; read = zip.read(room)) {
                    all += read;
                    xml += isXml ? read : 0;
                    if (all > MOST_UNPACKED || xml > MOST_XML || names.size() > MOST_ENTRIES) {
                        throw Reading.refused("unpacked");
                    }
                }
            }
        } catch (InvalidInput refused) {
            throw refused;
        } catch (IOException | RuntimeException broken) { // names that are no text cause the latter
            throw Reading.refused("damaged");
        }
        if (names.stream().anyMatch(name -> name.endsWith("vbaproject.bin"))) {
            throw Reading.refused("macro");
        }
        if (names.stream().noneMatch(name -> name.startsWith("word/"))) {
            throw Reading.refused("type");
        }
    }
}
