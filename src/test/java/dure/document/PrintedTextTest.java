package dure.document;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dure.shared.InvalidInput;
import dure.testing.PdfText;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is printed is what was written, character by character, or it is refused by name. */
class PrintedTextTest {

    private final DocumentRenderer renderer = new DocumentRenderer();

    @Test
    void everyCharacterOfTheHardLineComesBack() {
        byte[] pdf = renderer.pdf(SampleDocuments.of(text(SampleDocuments.HARD_LINE)));

        assertThat(PdfText.run(pdf)).contains(PdfText.withoutSpace(SampleDocuments.HARD_LINE));
    }

    @Test
    void everyBlockOfAnAgreementComesBackByExtraction() {
        Document document = SampleDocuments.korean(4);
        String printed = PdfText.run(renderer.pdf(document));

        for (Block block : document.blocks()) {
            for (String text : texts(block)) {
                assertThat(printed).contains(PdfText.withoutSpace(text));
            }
        }
    }

    /** Some pairs of characters look alike and share a glyph; rare hanja stand beyond the first 65,536 characters. */
    @Test
    void whatSharesAGlyphOrIsRareComesBackAsWhatItIs() {
        String hard = "①➀▶►Δ∆Ωɩι⋯…𠃗①";
        byte[] pdf = renderer.pdf(SampleDocuments.of(text(hard)));

        assertThat(PdfText.of(pdf)).contains(hard);
    }

    /** Every character code of two bytes, also those that mean something in a PDF string. */
    @Test
    void aThousandDifferentSyllablesComeBack() {
        StringBuilder many = new StringBuilder();
        for (int i = 0; i < 1000; i++) {
            many.appendCodePoint('가' + i * 11).append(i % 20 == 19 ? " " : "");
        }

        assertThat(PdfText.run(renderer.pdf(SampleDocuments.of(text(many.toString())))))
                .contains(PdfText.withoutSpace(many.toString()));
    }

    /** Programs that read the file in its own order hear one language, then the other. */
    @Test
    void aPageOfTwoLanguagesIsReadOneColumnAfterTheOther() {
        Block.Pair pair = BilingualDocuments.pair(
                List.of(text("하나 둘 셋 넷 다섯 여섯 일곱 여덟 아홉 열. ".repeat(8))),
                List.of(text("One two three four five six seven eight nine ten. ".repeat(8))));

        String printed = PdfText.run(renderer.pdf(SampleDocuments.of(pair)));

        for (Block side : pair.blocks().toList()) {
            assertThat(printed).contains(PdfText.withoutSpace(texts(side).getFirst()));
        }
    }

    @Test
    void theFooterNamesTheDocumentThePageAndTheFingerprint() {
        byte[] pdf = renderer.pdf(SampleDocuments.korean(2));
        int pages = PdfText.pages(pdf);

        assertThat(pages).isEqualTo(renderer.pages(SampleDocuments.korean(2)));
        for (int page = 1; page <= pages; page++) {
            assertThat(PdfText.page(pdf, page))
                    .contains("AG-2026-0001 · collaboration v1")
                    .contains(page + " / " + pages)
                    .contains("지문 3f9a0c17be42")
                    .contains("검토 전 초안");
        }
    }

    @Test
    void aMissingValueIsMarkedAndNeverNull() {
        Block.Text missing = new Block.Text(List.of(Run.of("성명: "), Run.missing()));

        assertThat(PdfText.of(renderer.pdf(SampleDocuments.of(missing))))
                .contains("빈칸")
                .doesNotContain("null");
        Document english = new Document(SampleDocuments.info(Locale.ENGLISH, "Draft", null), List.of(missing));
        assertThat(PdfText.of(renderer.pdf(english))).contains("blank").doesNotContain("null");
    }

    @Test
    void decomposedHangulIsComposed() {
        String name = "홍길동";
        byte[] pdf = renderer.pdf(SampleDocuments.of(text(Normalizer.normalize(name, Normalizer.Form.NFD))));

        assertThat(PdfText.of(pdf)).contains(name);
    }

    @Test
    void tabsAndLineEndsAreSpaceAndNewLine() {
        byte[] pdf = renderer.pdf(SampleDocuments.of(text("하나\t둘\r\n셋")));

        assertThat(PdfText.of(pdf).lines()).contains("하나 둘", "셋");
    }

    /** Emoji, right-to-left, complex scripts, invisible and direction characters, fillers, unassigned. */
    @ParameterizedTest
    @CsvSource({
        "1F600, GRINNING FACE",
        "0627, ARABIC LETTER ALEF",
        "05D0, HEBREW LETTER ALEF",
        "0915, DEVANAGARI LETTER KA",
        "0E01, THAI CHARACTER KO KAI",
        "202E, RIGHT-TO-LEFT OVERRIDE",
        "2066, LEFT-TO-RIGHT ISOLATE",
        "200B, ZERO WIDTH SPACE",
        "200D, ZERO WIDTH JOINER",
        "FEFF, ZERO WIDTH NO-BREAK SPACE",
        "0000, NULL",
        "0007, BEL",
        "3164, HANGUL FILLER",
        "1100, HANGUL CHOSEONG KIYEOK",
        "0301, COMBINING ACUTE ACCENT",
        "E000, PRIVATE USE AREA E000"
    })
    void whatNoFontPrintsIsRefusedByName(String hex, String name) {
        int codePoint = Integer.parseInt(hex, 16);
        Document document = SampleDocuments.of(text("앞" + Character.toString(codePoint)));

        assertThatThrownBy(() -> renderer.requirePrintable(document))
                .asInstanceOf(type(InvalidInput.class))
                .satisfies(error -> assertThat(error.errors().getFirst().args())
                        .contains("U+" + hex.toUpperCase(Locale.ROOT), name));
        assertThatThrownBy(() -> renderer.pdf(document)).isInstanceOf(InvalidInput.class);
    }

    @Test
    void anUnprintableCharacterIsFoundInEveryPlace() {
        String bad = "\u202E";
        assertRefused(new Block.Title("t" + bad));
        assertRefused(new Block.Article("제1조", bad));
        assertRefused(new Block.Item(1, bad, List.of(Run.of("글"))));
        assertRefused(Block.Table.of(List.of("칸"), List.of(List.of(bad)), List.of(100)));
        assertRefused(new Block.Annex("[별지 1]", bad));
        assertRefused(new Block.Note(bad));
        SignatureBox box = new SignatureBox("갑", List.of(new SignatureRow("성명", bad)), "(인)");
        assertRefused(new Block.Signatures(List.of(), Phrase.of(""), List.of(box)));
    }

    private void assertRefused(Block block) {
        assertThatThrownBy(() -> renderer.requirePrintable(SampleDocuments.of(block)))
                .isInstanceOf(InvalidInput.class);
    }

    private static Block.Text text(String text) {
        return new Block.Text(List.of(Run.of(text)));
    }

    private static List<String> texts(Block block) {
        return switch (block) {
            case Block.Title title -> List.of(title.text());
            case Block.Text text -> List.of(runs(text.runs()));
            case Block.Article article -> List.of(article.label() + "(" + article.heading() + ")");
            case Block.Item item -> List.of(runs(item.runs()));
            case Block.Pair pair ->
                pair.blocks().flatMap(each -> texts(each).stream()).toList();
            case Block.Table table ->
                table.rows().stream()
                        .flatMap(List::stream)
                        .map(Phrase::text)
                        .distinct()
                        .toList();
            case Block.Signatures signatures ->
                signatures.boxes().stream()
                        .map(box ->
                                requireNonNull(box.rows().getFirst().value()).text())
                        .toList();
            case Block.Annex annex ->
                List.of(annex.label().text(), annex.title().text());
            case Block.Note note -> List.of(note.text().text());
        };
    }

    private static String runs(List<Run> runs) {
        return runs.stream().map(Run::text).reduce("", String::concat);
    }
}
