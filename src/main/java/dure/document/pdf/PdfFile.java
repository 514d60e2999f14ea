package dure.document.pdf;

import dure.document.Attachment;
import dure.document.Document;
import dure.document.DocumentInfo;
import dure.document.typeset.Page;
import dure.document.typeset.Typeface;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Map;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDate;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfEncryption;
import org.openpdf.text.pdf.PdfFileSpecification;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfOutline;
import org.openpdf.text.pdf.PdfStream;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/** Writes pages as one file that is PDF/A-3a and PDF/UA-1; the same document gives the same bytes. */
public final class PdfFile {

    private static final String PRODUCER = "Dure";
    private static final int PACKING = PdfStream.BEST_SPEED; // a fifth faster, a twentieth larger

    private final Document document;
    private final DocumentInfo info;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream(160 * 1024);
    private final org.openpdf.text.Document canvas =
            new org.openpdf.text.Document(new Rectangle(Page.WIDTH, Page.HEIGHT), 0, 0, 0, 0);
    private final PageWriter writer;

    private PdfFile(Document document) {
        this.document = document;
        this.info = document.info();
        this.writer = new PageWriter(canvas, out);
    }

    /** The finished file. */
    public static byte[] of(Document document, List<Page> pages) {
        PdfFile file = new PdfFile(document);
        try {
            file.open();
            file.paint(pages);
            file.attach();
            file.canvas.close();
            return file.out.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException("a PDF is written to memory", e);
        }
    }

    private void open() throws IOException {
        writer.setPDFXConformance(PdfWriter.PDFA3A);
        writer.setFullCompression();
        writer.setCompressionLevel(PACKING);
        writer.setTagged();
        writer.setViewerPreferences(PdfWriter.DisplayDocTitle);
        writer.setTabs(PdfName.S); // a later seal adds a widget, and PDF/UA asks for a tab order then
        canvas.addTitle(info.title());
        canvas.addProducer(PRODUCER);
        PdfDate date = new PdfDate(GregorianCalendar.from(info.createdAt().atZone(ZoneOffset.UTC)));
        PdfDictionary properties = writer.getInfo();
        properties.put(PdfName.CREATIONDATE, date);
        properties.put(PdfName.MODDATE, date);
        byte[] id = id();
        properties.put(PdfName.FILEID, PdfEncryption.createInfoId(id, id));
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString(info.language().toLanguageTag()));
        writer.setXmpMetadata(Xmp.packet(info, PRODUCER));
        canvas.open();
        writer.setOutputIntents(
                "sRGB IEC61966-2.1", null, "http://www.color.org", "sRGB IEC61966-2.1", SrgbProfile.profile());
    }

    private void paint(List<Page> pages) throws IOException {
        Map<Typeface, EmbeddedFont> fonts = EmbeddedFont.of(pages);
        PdfDictionary dictionary = new PdfDictionary();
        for (EmbeddedFont font : fonts.values()) {
            dictionary.put(new PdfName(font.name()), FontWriter.write(writer, font));
        }
        writer.useFonts(dictionary);
        Painter painter = new Painter(new StructureTree(writer.getStructureTreeRoot()), fonts);
        for (int i = 0; i < pages.size(); i++) {
            if (i > 0) {
                canvas.newPage();
            }
            painter.paint(writer.getDirectContent(), pages.get(i));
            writer.setPageEmpty(false);
            bookmark(pages.get(i), i + 1);
        }
    }

    private void bookmark(Page page, int number) {
        for (Page.Bookmark bookmark : page.bookmarks()) {
            PdfDestination place = new PdfDestination(PdfDestination.XYZ, 0, Page.HEIGHT - bookmark.y() + 6, 0);
            place.addPage(writer.getPageReference(number));
            new PdfOutline(writer.getDirectContent().getRootOutline(), place, bookmark.title());
        }
    }

    private void attach() throws IOException {
        PdfArray associated = new PdfArray();
        for (Attachment attachment : info.attachments()) {
            PdfFileSpecification file = PdfFileSpecification.fileEmbedded(
                    writer, null, attachment.name(), attachment.bytes(), attachment.mediaType(), null, PACKING);
            file.put(new PdfName("AFRelationship"), new PdfName("Data"));
            file.put(PdfName.UF, new PdfString(attachment.name(), PdfObject.TEXT_UNICODE));
            file.put(PdfName.DESC, new PdfString(attachment.description(), PdfObject.TEXT_UNICODE));
            writer.addFileAttachment(file);
            associated.add(file.getReference());
        }
        if (!associated.isEmpty()) {
            writer.getExtraCatalog().put(new PdfName("AF"), associated);
        }
    }

    /** The file's identifier, from what it says. */
    private byte[] id() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update((info.title() + info.number() + info.version() + info.fingerprint() + info.mark())
                    .getBytes(StandardCharsets.UTF_8));
            digest.update(ByteBuffer.allocate(8).putLong(0, info.createdAt().getEpochSecond()));
            digest.update(document.blocks().toString().getBytes(StandardCharsets.UTF_8));
            info.attachments().forEach(attachment -> digest.update(attachment.bytes()));
            return Arrays.copyOf(digest.digest(), 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
