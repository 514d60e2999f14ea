package dure.document;

import static org.assertj.core.api.Assertions.assertThat;

import dure.testing.PdfText;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDCIDFontType2;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;

/** The file as other programs see it: fonts, outline, language, attachment, looks, and the same bytes every time. */
class PdfFileTest {

    /** The pixels of a small character at 100 dpi, and the tolerance of the comparison. */
    private static final int LEAST_GLYPH = 20;

    private final DocumentRenderer renderer = new DocumentRenderer();
    private final byte[] pdf = renderer.pdf(SampleDocuments.korean(2));

    @Test
    void theSameDocumentGivesTheSameBytesOnEveryThread() throws InterruptedException, ExecutionException {
        try (var threads = Executors.newFixedThreadPool(4)) {
            List<Future<byte[]>> copies = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                copies.add(threads.submit(() -> new DocumentRenderer().pdf(SampleDocuments.korean(2))));
            }
            for (Future<byte[]> copy : copies) {
                assertThat(copy.get()).isEqualTo(pdf);
            }
        }
        assertThat(renderer.pdf(SampleDocuments.korean(3))).isNotEqualTo(pdf);
    }

    /** The fonts are shared by all threads, what is taken from them belongs to one document. */
    @Test
    void differentDocumentsOnSeveralThreadsDoNotMix() throws InterruptedException, ExecutionException {
        List<Document> documents =
                List.of(SampleDocuments.korean(1), SampleDocuments.english(), BilingualDocuments.of(3));
        List<byte[]> alone = documents.stream().map(renderer::pdf).toList();
        try (var threads = Executors.newFixedThreadPool(4)) {
            List<Future<byte[]>> copies = new ArrayList<>();
            for (int i = 0; i < 24; i++) {
                Document document = documents.get(i % 3);
                copies.add(threads.submit(() -> renderer.pdf(document)));
            }
            for (int i = 0; i < 24; i++) {
                assertThat(copies.get(i).get()).isEqualTo(alone.get(i % 3));
            }
        }
    }

    @Test
    void sixtyPagesAreNumberedAndFoundByTheOutline() throws IOException {
        List<Block> blocks = new ArrayList<>();
        for (int i = 1; i <= 60; i++) {
            blocks.add(new Block.Annex("[별지 " + i + "]", "기록"));
            blocks.add(new Block.Text(List.of(Run.of("적은 글"))));
        }
        byte[] sixty = renderer.pdf(SampleDocuments.of(blocks.toArray(Block[]::new)));

        assertThat(PdfText.pages(sixty)).isEqualTo(60);
        assertThat(PdfText.page(sixty, 1)).contains("1 / 60");
        assertThat(PdfText.page(sixty, 60)).contains("60 / 60", "지문 3f9a0c17be42");
        try (PDDocument document = Loader.loadPDF(sixty)) {
            int page = 0;
            for (PDOutlineItem item :
                    document.getDocumentCatalog().getDocumentOutline().children()) {
                assertThat(item.findDestinationPage(document)).isEqualTo(document.getPage(page++));
            }
            assertThat(page).isEqualTo(60);
        }
    }

    @Test
    void everyFontIsAnEmbeddedSubsetOfATrueTypeFont() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).isTrue();
                    assertThat(font.getName()).matches("[A-Z]{6}\\+(Pretendard-(Regular|Bold)|NotoSansKR-Regular)");
                    assertThat(font).isInstanceOf(PDType0Font.class);
                    assertThat(((PDType0Font) font).getDescendantFont()).isInstanceOf(PDCIDFontType2.class);
                }
            }
        }
    }

    @Test
    void theFileIsTaggedNamesItsLanguageAndHasAnOutline() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDDocumentCatalog catalog = document.getDocumentCatalog();
            assertThat(catalog.getLanguage()).isEqualTo("ko");
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getStructureTreeRoot()).isNotNull();
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("공동개발 협업 계약서");
            List<String> outline = new ArrayList<>();
            for (PDOutlineItem item : catalog.getDocumentOutline().children()) {
                outline.add(item.getTitle());
                assertThat(item.findDestinationPage(document)).isNotNull();
            }
            assertThat(outline).startsWith("제1조(목적)").endsWith("[별지 1] 업무분장표").hasSize(10);
        }
    }

    /** ISO 32000-1, 14.9.2: a part names its language, words within it by a marked sequence. */
    @Test
    void whatIsInAnotherLanguageSaysSo() throws IOException {
        Block.Text words =
                new Block.Text(List.of(Run.of("이름: "), Run.of("Open Dictionary").in(Locale.ENGLISH)));
        Block.Pair pair = BilingualDocuments.pair(List.of(words), List.of(words));

        try (PDDocument document = Loader.loadPDF(renderer.pdf(SampleDocuments.of(pair)))) {
            List<String> languages = new ArrayList<>();
            PDStructureNode root = document.getDocumentCatalog().getStructureTreeRoot();
            for (Object part : ((PDStructureNode) root.getKids().getFirst()).getKids()) {
                languages.add(((PDStructureElement) part).getLanguage());
            }
            assertThat(languages).containsExactly("ko", "en");
            String page = new String(document.getPage(0).getContents().readAllBytes(), StandardCharsets.ISO_8859_1);
            assertThat(page.split("/Span<</Lang\\(en\\)>>BDC", -1))
                    .as("the words in both columns and the footer")
                    .hasSize(4);
        }
    }

    @Test
    void wordsThatAnAmendmentTakesOutOrPutsInHaveALine() throws IOException {
        int plain = lines(Run.of("앞으로"), Run.of("뒤로"));

        assertThat(lines(Run.of("앞으로").marked(Run.Change.DELETED), Run.of("뒤로").marked(Run.Change.INSERTED)))
                .isEqualTo(plain + 2);
    }

    private int lines(Run before, Run after) throws IOException {
        List<Phrase> row = List.of(new Phrase(List.of(before)), new Phrase(List.of(after)));
        Block.Table table = new Block.Table(List.of(Phrase.of("전"), Phrase.of("후")), List.of(row), List.of(50, 50));
        try (PDDocument document = Loader.loadPDF(renderer.pdf(SampleDocuments.of(table)))) {
            String page = new String(document.getPage(0).getContents().readAllBytes(), StandardCharsets.ISO_8859_1);
            return page.split(" l S\n", -1).length;
        }
    }

    @Test
    void theTermsAreInsideTheFile() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var files =
                    document.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
            assertThat(files).hasSize(1);
            var file = files.values().iterator().next();
            assertThat(file.getFilename()).isEqualTo("terms.json");
            assertThat(new String(file.getEmbeddedFile().toByteArray(), StandardCharsets.UTF_8))
                    .contains("AG-2026-0001");
            assertThat(file.getCOSObject().getNameAsString("AFRelationship")).isEqualTo("Data");
        }
    }

    /** A lost glyph shows in no text: the first page must look as it did. Delete the picture to draw it anew. */
    @Test
    void theFirstPageLooksAsItDid() throws IOException {
        BufferedImage now = raster();
        Path golden = Path.of("src/test/resources/document/agreement-ko.png");
        if (!Files.exists(golden)) {
            Files.createDirectories(golden.getParent());
            ImageIO.write(now, "png", golden.toFile());
        }
        try (InputStream in = Files.newInputStream(golden)) {
            BufferedImage then = ImageIO.read(in);
            assertThat(now.getWidth()).isEqualTo(then.getWidth());
            assertThat(now.getHeight()).isEqualTo(then.getHeight());
            assertThat(differing(now, then)).as("pixels that differ").isLessThan(LEAST_GLYPH);
        }
    }

    @Test
    void aLostGlyphWouldBeSeen() throws IOException {
        BufferedImage whole = raster();
        BufferedImage holed = new BufferedImage(whole.getWidth(), whole.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D hole = holed.createGraphics();
        hole.drawImage(whole, 0, 0, null);
        hole.fillRect(98, 193, 14, 15); // the first character below the title
        hole.dispose();

        assertThat(differing(whole, holed)).isGreaterThan(LEAST_GLYPH);
    }

    @Test
    void twentyPartiesFindTheirPlace() {
        String printed = PdfText.of(renderer.pdf(SampleDocuments.korean(20)));

        assertThat(printed).contains("홍길동1", "홍길동20");
        assertThat(printed.split("\\(서명 또는 인\\)", -1)).hasSize(21);
    }

    private BufferedImage raster() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFRenderer(document).renderImageWithDPI(0, 100, ImageType.GRAY);
        }
    }

    private static int differing(BufferedImage one, BufferedImage other) {
        int count = 0;
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                if (Math.abs((one.getRGB(x, y) & 0xFF) - (other.getRGB(x, y) & 0xFF)) > 64) {
                    count++;
                }
            }
        }
        return count;
    }
}
