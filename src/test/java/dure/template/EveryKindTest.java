package dure.template;

import static dure.template.MergeRequests.aMergeOf;
import static dure.template.MergeRequests.lines;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dure.document.Block;
import dure.document.DocumentRenderer;
import dure.shared.Sha256;
import dure.testing.PdfPicture;
import dure.testing.PdfText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.font.PDCIDFontType2;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every kind of paper, in both languages and with both side by side, as it comes out of the printer: the words, pages, fonts and
 * looks that it had, and its terms as data. A changed paper is shown by what differs from the kept files, which are deleted to
 * keep new ones. The files are checked by veraPDF in .ci/run.
 */
class EveryKindTest {

    private static final TemplateService TEMPLATES = PureTemplates.service();
    private static final Path GOLDEN = Path.of("src/test/resources/golden/papers");
    private static final int DPI = 48;

    /** At 48 dpi a lost character is some ten pixels; edges that are smoothed otherwise are fewer. */
    private static final int LEAST_CHARACTER = 8;

    private final DocumentRenderer renderer = new DocumentRenderer();

    static Stream<Arguments> papers() {
        return TEMPLATES.list().stream()
                .map(TemplateRow::key)
                .flatMap(key -> Stream.of(
                        Arguments.of(key, Locale.KOREAN, LanguageLayout.SEPARATE),
                        Arguments.of(key, Locale.ENGLISH, LanguageLayout.SEPARATE),
                        Arguments.of(key, Locale.KOREAN, LanguageLayout.SIDE_BY_SIDE)));
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @MethodSource("papers")
    void looksAsItDid(String key, Locale language, LanguageLayout layout) throws IOException {
        String name = name(key, language, layout);
        byte[] pdf = renderer.pdf(merged(key, language, layout).document());
        Files.createDirectories(Path.of("target/pdf-samples"));
        Files.write(Path.of("target/pdf-samples/kind-" + name + ".pdf"), pdf);

        String printed = PdfText.pages(pdf) + " page(s)\n" + PdfText.of(pdf).replace("\r\n", "\n");
        assertThat(printed).isEqualTo(kept(GOLDEN.resolve(name + ".txt"), printed));
        var now = PdfPicture.of(pdf, PdfText.pages(pdf) - 1, DPI);
        assertThat(PdfPicture.differing(now, PdfPicture.kept(GOLDEN.resolve(name + ".png"), now)))
                .isLessThan(LEAST_CHARACTER);
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @MethodSource("papers")
    void isPrintedWithEmbeddedTrueTypeFontsAndTheSameBytesTwice(String key, Locale language, LanguageLayout layout)
            throws IOException {
        byte[] pdf = renderer.pdf(merged(key, language, layout).document());

        assertThat(renderer.pdf(merged(key, language, layout).document())).isEqualTo(pdf);
        try (var document = Loader.loadPDF(pdf)) {
            for (var page : document.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    var font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).isTrue();
                    assertThat(font.getName()).matches("[A-Z]{6}\\+.*");
                    assertThat(((PDType0Font) font).getDescendantFont()).isInstanceOf(PDCIDFontType2.class);
                }
            }
        }
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @MethodSource("papers")
    void everyWordIsOnThePaper(String key, Locale language, LanguageLayout layout) {
        MergedDocument merged = merged(key, language, layout);
        String printed = PdfText.run(renderer.pdf(merged.document()));

        assertThat(lines(merged))
                .flatMap(line -> List.of(line.split("[\\s|_:-]+")))
                .filteredOn(word -> !printed.contains(word))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @MethodSource("papers")
    void theTermsInsideMatchTheirSchema(String key, Locale language, LanguageLayout layout) throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(Path.of("docs/terms.schema.json")), InputFormat.JSON);
        MergedDocument merged = merged(key, language, layout);

        try (var document = Loader.loadPDF(renderer.pdf(merged.document()))) {
            byte[] inside = document.getDocumentCatalog()
                    .getNames()
                    .getEmbeddedFiles()
                    .getNames()
                    .values()
                    .iterator()
                    .next()
                    .getEmbeddedFile()
                    .toByteArray();
            assertThat(Sha256.of(inside)).isEqualTo(merged.fingerprint());
            assertThat(schema.validate(new String(inside, StandardCharsets.UTF_8), InputFormat.JSON))
                    .isEmpty();
        }
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @MethodSource("papers")
    void bothLanguagesStandBesideEachOtherArticleByArticle(String key, Locale language, LanguageLayout layout) {
        List<Block.Pair> pairs = merged(key, language, layout).document().blocks().stream()
                .filter(Block.Pair.class::isInstance)
                .map(Block.Pair.class::cast)
                .toList();

        assertThat(pairs.isEmpty()).isEqualTo(layout == LanguageLayout.SEPARATE);
        assertThat(pairs).allSatisfy(pair -> {
            assertThat(pair.left()).hasSameSizeAs(pair.right());
            assertThat(labels(pair.left())).isEqualTo(labels(pair.right()));
        });
    }

    /** The numbers of articles, the same in both languages. */
    private static List<String> labels(List<Block> blocks) {
        return blocks.stream()
                .filter(Block.Article.class::isInstance)
                .map(block -> ((Block.Article) block).label().replaceAll("\\D", ""))
                .toList();
    }

    private static MergedDocument merged(String key, Locale language, LanguageLayout layout) {
        return TEMPLATES.mergeForSending(
                aMergeOf(key).in(language).layout(layout).withDivisionOfWork().build());
    }

    private static String name(String key, Locale language, LanguageLayout layout) {
        return key + "_" + (layout == LanguageLayout.SIDE_BY_SIDE ? "ko-en" : language.toString());
    }

    private static String kept(Path file, String now) throws IOException {
        if (!Files.exists(file)) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, now);
        }
        return Files.readString(file);
    }
}
