package dure.document.scan;

import dure.shared.InvalidInput;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Looks through a PDF's objects without rendering: no password, not too long, nothing active, nothing attached. */
public final class PdfScan {

    private static final int MOST_PAGES = 200;
    private static final int MOST_OBJECTS = 100_000;
    private static final long MOST_MEMORY = 128L * 1024 * 1024;

    private PdfScan() {}

    /** The number of pages; refuses what a scan of paper has no reason to hold. */
    public static int pages(byte[] bytes) {
        PackedStreams.limit(bytes);
        var memory = MemoryUsageSetting.setupMainMemoryOnly(MOST_MEMORY);
        try (var in = new RandomAccessReadBuffer(bytes);
                PDDocument pdf = Loader.loadPDF(in, memory.streamCache)) {
            if (pdf.isEncrypted()) {
                throw refused("encrypted");
            }
            int pages = pages(pdf);
            refuseActiveObjects(pdf.getDocument());
            return pages;
        } catch (InvalidPasswordException e) {
            throw refused("encrypted");
        } catch (InvalidInput e) {
            throw e;
        } catch (IOException | RuntimeException | StackOverflowError unreadable) { // a hostile file may cause any
            throw refused("damaged");
        }
    }

    /** Before the objects are looked at: a book of thousands of pages is refused at once. */
    private static int pages(PDDocument pdf) {
        int pages = pdf.getNumberOfPages();
        if (pages < 1) {
            throw refused("damaged");
        }
        if (pages > MOST_PAGES) {
            throw InvalidInput.of("/file", "document.scan.pages", MOST_PAGES);
        }
        return pages;
    }

    private static void refuseActiveObjects(COSDocument pdf) {
        var keys = pdf.getXrefTable().keySet();
        if (keys.size() > MOST_OBJECTS) {
            throw refused("damaged");
        }
        ActiveParts parts = new ActiveParts();
        parts.look(pdf.getTrailer());
        for (COSObjectKey key : keys) {
            COSObject object = pdf.getObjectFromPool(key);
            parts.look(object.getObject());
        }
        if (parts.found()) {
            throw refused("active");
        }
    }

    static InvalidInput refused(String why) {
        return InvalidInput.of("/file", "document.scan." + why);
    }
}
