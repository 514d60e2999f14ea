package dure.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dure.shared.InvalidInput;
import dure.shared.TooLarge;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.junit.jupiter.api.Test;

/** B8 to B10 of the bad inputs: a scan is what its bytes say, within limits, and plain. */
class ScanInspectionTest {

    private final ScanInspection inspection = new ScanInspection();

    @Test
    void plainScansAreAccepted() throws IOException {
        assertThat(inspection.accept(pdf(3, pdf -> {}))).isEqualTo(new Scan("application/pdf", 3));
        assertThat(inspection.accept(image("png"))).isEqualTo(new Scan("image/png", 1));
        assertThat(inspection.accept(image("jpeg"))).isEqualTo(new Scan("image/jpeg", 1));
    }

    @Test
    void theContentCountsNotTheName() throws IOException {
        refused("<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8), "document.scan.type");
        refused(image("gif"), "document.scan.type");
        refused(new byte[0], "document.scan.empty");
    }

    @Test
    void oneByteOverTheLimitIsTooLarge() {
        byte[] large = new byte[ScanInspection.MOST_MEBIBYTES * 1024 * 1024 + 1];
        assertThatThrownBy(() -> inspection.accept(large)).isInstanceOf(TooLarge.class);
    }

    @Test
    void pixelsAreCountedBeforeTheImageIsUnpacked() {
        refused(pngHeader(30_000, 30_000), "document.scan.pixels");
    }

    @Test
    void aDamagedFileIsRefused() throws IOException {
        byte[] png = image("png");
        refused(Arrays.copyOf(png, 20), "document.scan.damaged");
        refused("%PDF-1.7\nnothing more".getBytes(StandardCharsets.US_ASCII), "document.scan.damaged");
    }

    @Test
    void aPdfWithAPasswordIsRefused() throws IOException {
        byte[] locked = pdf(1, pdf -> protect(pdf, "geheim"));
        byte[] restricted = pdf(1, pdf -> protect(pdf, ""));
        refused(locked, "document.scan.encrypted");
        refused(restricted, "document.scan.encrypted");
    }

    @Test
    void aPdfOfManyPagesIsRefused() throws IOException {
        refused(pdf(201, pdf -> {}), "document.scan.pages");
    }

    @Test
    void aPdfThatCanActOrCarriesFilesIsRefused() throws IOException {
        refused(
                pdf(1, pdf -> pdf.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)"))),
                "document.scan.active");
        refused(pdf(1, pdf -> pdf.getDocumentCatalog().setOpenAction(new PDActionLaunch())), "document.scan.active");
        refused(pdf(1, ScanInspectionTest::attach), "document.scan.active");
        refused(
                pdf(1, pdf -> pdf.getDocumentCatalog().getCOSObject().setItem(COSName.XFA, COSName.A)),
                "document.scan.active");
    }

    @Test
    void aStreamThatUnpacksToGigabytesIsRefusedQuickly() throws IOException {
        byte[] bomb = bomb(400);
        assertThat(bomb.length).isLessThan(1024 * 1024);
        long before = System.nanoTime();
        refused(bomb, "document.scan.compression");
        Duration took = Duration.ofNanos(System.nanoTime() - before);
        assertThat(took).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void aBookOfFiveThousandPagesIsRefusedQuickly() throws IOException {
        byte[] book = pdf(5_000, pdf -> {});
        long before = System.nanoTime();
        refused(book, "document.scan.pages");
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void moreStreamsThanAScanCanHaveAreRefused() {
        refused(
                ("%PDF-1.7\n" + "stream\nx\u009c\u0003\u0000\u0000\u0000\u0000\u0001\n".repeat(20_001))
                        .getBytes(StandardCharsets.ISO_8859_1),
                "document.scan.compression");
    }

    @Test
    void aStreamPackedTwiceIsRefused() {
        refused(
                "%PDF-1.7\n1 0 obj <</Filter [/FlateDecode /FlateDecode] /Length 1>> stream\nx\nendstream endobj"
                        .getBytes(StandardCharsets.US_ASCII),
                "document.scan.compression");
    }

    private void refused(byte[] bytes, String why) {
        assertThatThrownBy(() -> inspection.accept(bytes))
                .asInstanceOf(type(InvalidInput.class))
                .satisfies(error ->
                        assertThat(error.errors().getFirst().messageKey()).isEqualTo(why));
    }

    private static byte[] pdf(int pages, Consumer<PDDocument> change) throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            for (int i = 0; i < pages; i++) {
                pdf.addPage(new PDPage());
            }
            change.accept(pdf);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            pdf.save(out);
            return out.toByteArray();
        }
    }

    private static void protect(PDDocument pdf, String password) {
        try {
            pdf.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void attach(PDDocument pdf) {
        try {
            PDComplexFileSpecification file = new PDComplexFileSpecification();
            file.setFile("x.bin");
            file.setEmbeddedFile(new PDEmbeddedFile(pdf, new ByteArrayInputStream(new byte[] {1, 2, 3})));
            PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
            tree.setNames(Map.of("x.bin", file));
            PDDocumentNameDictionary names = new PDDocumentNameDictionary(pdf.getDocumentCatalog());
            names.setEmbeddedFiles(tree);
            pdf.getDocumentCatalog().setNames(names);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] image(String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), format, out))
                .isTrue();
        return out.toByteArray();
    }

    /** A PNG that claims a size and holds no pixels. */
    private static byte[] pngHeader(int width, int height) {
        byte[] header = ByteBuffer.allocate(17)
                .put("IHDR".getBytes(StandardCharsets.US_ASCII))
                .putInt(width)
                .putInt(height)
                .put(new byte[] {8, 2, 0, 0, 0})
                .array();
        CRC32 crc = new CRC32();
        crc.update(header);
        return ByteBuffer.allocate(8 + 4 + 17 + 4)
                .put(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'})
                .putInt(13)
                .put(header)
                .putInt((int) crc.getValue())
                .array();
    }

    private static byte[] bomb(int mebibytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes("%PDF-1.7\n1 0 obj <</Type /ObjStm /N 1 /First 4 /Filter /FlateDecode>> stream\n"
                .getBytes(StandardCharsets.US_ASCII));
        try (DeflaterOutputStream packed = new DeflaterOutputStream(out, new Deflater(9))) {
            byte[] zeros = new byte[1024 * 1024];
            for (int i = 0; i < mebibytes; i++) {
                packed.write(zeros);
            }
        }
        out.writeBytes("\nendstream endobj".getBytes(StandardCharsets.US_ASCII));
        return out.toByteArray();
    }
}
