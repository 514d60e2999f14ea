package dure.document.typeset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dure.document.Block;
import dure.document.Document;
import dure.document.DocumentInfo;
import dure.document.Phrase;
import dure.document.Run;
import dure.document.SignatureBox;
import dure.document.SignatureRow;
import dure.document.typeset.Line.Piece;
import dure.shared.InvalidInput;
import java.time.Instant;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** How lines and pages are made: the rules of contracts-korea section 4 and 5, over many positions on the page. */
class TypesetterTest {

    private static final String SENTENCE = "당사자는 공개하기 전의 자료를 이 계약의 목적으로만 쓰고 다른 사람에게 알리지 않으며, 신의성실의 원칙에 따라 맡은 일을 한다. ";

    private final LineBreaker breaker = new LineBreaker(Typefaces.shipped(), Words.in(Locale.KOREAN));

    @Test
    void koreanWordsAreNeverBroken() {
        for (int width = 80; width < 450; width += 7) {
            List<Line> lines = breaker.lines(List.of(Run.of(SENTENCE.repeat(3))), Style.BODY, width);

            String joined = lines.stream().map(TypesetterTest::text).collect(Collectors.joining());
            assertThat(joined).isEqualTo(SENTENCE.repeat(3));
            for (Line line : lines) {
                assertThat(text(line)).endsWith(" ");
                assertThat(line.width()).isLessThanOrEqualTo(width);
            }
        }
    }

    /** A box that ends a line would stand for the choice before it. */
    @Test
    void aBoxStaysWithItsLabel() {
        String choices = "■\u00A0포함함  □\u00A0포함하지 않음  □\u00A0동의를 받아 재허락  ".repeat(4);
        for (int width = 90; width < 450; width += 7) {
            List<Line> lines = breaker.lines(List.of(Run.of(choices)), Style.BODY, width);

            assertThat(lines)
                    .hasSizeGreaterThan(1)
                    .allSatisfy(line -> assertThat(text(line).strip())
                            .doesNotEndWith("■")
                            .doesNotEndWith("□")
                            .doesNotEndWith("\u00A0"));
        }
    }

    @Test
    void anOverLongWordIsCutButNeverBeforeAComma() {
        String word = "가나다라마바사,".repeat(20);
        List<Line> lines = breaker.lines(List.of(Run.of(word)), Style.BODY, 100);

        assertThat(lines.stream().map(TypesetterTest::text).collect(Collectors.joining()))
                .isEqualTo(word);
        assertThat(lines).hasSizeGreaterThan(5).allSatisfy(line -> {
            assertThat(text(line)).doesNotStartWith(",");
            assertThat(line.width()).isLessThanOrEqualTo(100);
        });
    }

    @Test
    void theLadderHangsEachLevelDeeper() {
        List<Block> blocks = new ArrayList<>();
        String[] labels = {"①", "1.", "가.", "1)"};
        for (int level = 1; level <= 4; level++) {
            blocks.add(new Block.Item(level, labels[level - 1], List.of(Run.of(SENTENCE.repeat(2)))));
        }
        List<Mark.Text> texts = texts(pages(blocks).getFirst());

        float step = Style.BODY.size() * 1.6f;
        for (int level = 1; level <= 4; level++) {
            Mark.Text label = find(texts, labels[level - 1]);
            assertThat(label.x()).isEqualTo(Page.SIDE + (level - 1) * step);
            float textStart = Page.SIDE + level * step;
            assertThat(texts.stream()
                            .filter(text -> text.x() == textStart && text != label)
                            .count())
                    .as("both lines of level " + level + " hang")
                    .isGreaterThanOrEqualTo(2);
        }
    }

    @Test
    void aHeadingNeverEndsAPageAndNoLineStandsAlone() {
        for (int shift = 0; shift < 45; shift++) {
            List<Page> pages = pages(shifted(shift));
            assertThat(pages).hasSizeGreaterThan(1);
            for (Page page : pages) {
                List<Mark.Text> texts = texts(page);
                assertThat(texts.getLast().style()).as("shift " + shift).isNotEqualTo(Style.ARTICLE);
            }
            assertNoWidows(pages, shift);
        }
    }

    @Test
    void signaturesStayTogetherWithWordsOfTheContract() {
        for (int parties = 1; parties <= 5; parties++) {
            for (int shift = 0; shift < 45; shift += 2) {
                List<Block> blocks = shifted(shift);
                blocks.add(signatures(parties));
                List<Page> pages = pages(blocks);
                List<Page> signed = pages.stream()
                        .filter(page -> texts(page).stream()
                                .anyMatch(text -> text(text.line()).startsWith("(인)")))
                        .toList();
                assertThat(signed).as(parties + " parties, shift " + shift).hasSize(1);
                assertThat(texts(signed.getFirst()).stream().map(text -> text(text.line())))
                        .contains("2026년 11월 21일")
                        .anyMatch(text -> text.startsWith("당사자는"));
            }
        }
    }

    @Test
    void aTablesHeaderComesAgainOnEachPage() {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            rows.add(List.of("역할 " + i, "업무"));
        }
        List<Page> pages = pages(List.of(Block.Table.of(List.of("머리", "내용"), rows, List.of(40, 60))));

        assertThat(pages).hasSizeGreaterThan(2);
        for (Page page : pages) {
            assertThat(text(texts(page).getFirst().line())).isEqualTo("머리");
        }
    }

    @Test
    void aRowLongerThanAPageIsContinued() {
        String cell = SENTENCE.repeat(80);
        List<Page> pages =
                pages(List.of(Block.Table.of(List.of("조항", "내용"), List.of(List.of("1", cell)), List.of(10, 90))));

        String printed = pages.stream()
                .flatMap(page -> texts(page).stream())
                .map(text -> text(text.line()))
                .filter(text -> text.endsWith(" ") && !text.equals("머리"))
                .collect(Collectors.joining());
        assertThat(pages.size()).isGreaterThan(1);
        assertThat(printed).isEqualTo(cell);
    }

    @Test
    void whatFitsOnNoPageIsRefusedAndNotCutOff() {
        String tooMuch = SENTENCE.repeat(100);
        SignatureBox box = new SignatureBox("갑", List.of(new SignatureRow("주소", tooMuch)), "(인)");
        Block signatures = new Block.Signatures(List.of(), Phrase.of(""), List.of(box));
        Block table = Block.Table.of(List.of(tooMuch), List.of(List.of("칸")), List.of(100));

        assertThatThrownBy(() -> pages(List.of(signatures))).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> pages(List.of(table))).isInstanceOf(InvalidInput.class);
    }

    @Test
    void anAnnexStartsAPage() {
        List<Page> pages = pages(List.of(
                new Block.Text(List.of(Run.of("본문"))),
                new Block.Note("이하 여백"),
                new Block.Annex("[별지 1]", "업무분장표"),
                new Block.Text(List.of(Run.of("내용")))));

        assertThat(pages).hasSize(2);
        assertThat(text(texts(pages.get(1)).getFirst().line())).isEqualTo("[별지 1]");
    }

    private static void assertNoWidows(List<Page> pages, int shift) {
        Map<Tag, List<Integer>> lines = new IdentityHashMap<>();
        for (int i = 0; i < pages.size(); i++) {
            for (Content content : pages.get(i).contents()) {
                if (content.tag() != null && content.tag().type().equals("P")) {
                    lines.computeIfAbsent(content.tag(), tag -> new ArrayList<>())
                            .add(i);
                }
            }
        }
        for (List<Integer> pagesOfLines : lines.values()) {
            Map<Integer, Long> perPage =
                    pagesOfLines.stream().collect(Collectors.groupingBy(page -> page, Collectors.counting()));
            if (perPage.size() > 1) {
                assertThat(perPage.values()).as("shift " + shift).allMatch(count -> count >= 2);
            }
        }
    }

    /** A contract pushed down the page line by line. */
    private static List<Block> shifted(int lines) {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < lines; i++) {
            blocks.add(new Block.Item(1, null, List.of(Run.of("한 줄"))));
        }
        for (int i = 1; i <= 12; i++) {
            blocks.add(new Block.Article("제" + i + "조", "의무"));
            blocks.add(new Block.Item(1, "①", List.of(Run.of(SENTENCE.repeat(1 + i % 4)))));
            blocks.add(new Block.Item(1, "②", List.of(Run.of(SENTENCE.repeat(1 + i % 3)))));
        }
        return blocks;
    }

    private static Block.Signatures signatures(int parties) {
        List<SignatureBox> boxes = new ArrayList<>();
        for (int i = 0; i < parties; i++) {
            boxes.add(new SignatureBox("당사자 " + i, List.of(new SignatureRow("성명", "홍길동")), "____ (인)"));
        }
        return new Block.Signatures(List.of(Run.of("이상과 같이 계약한다.")), Phrase.of("2026년 11월 21일"), boxes);
    }

    private static List<Page> pages(List<Block> blocks) {
        DocumentInfo info = new DocumentInfo("시험", Locale.KOREAN, null, null, null, null, Instant.EPOCH, List.of());
        return Typesetter.pages(new Document(info, blocks), Typefaces.shipped());
    }

    /** The text of a page without its footer. */
    private static List<Mark.Text> texts(Page page) {
        return page.contents().subList(0, page.contents().size() - 1).stream()
                .flatMap(content -> content.marks().stream())
                .filter(Mark.Text.class::isInstance)
                .map(Mark.Text.class::cast)
                .toList();
    }

    private static Mark.Text find(List<Mark.Text> texts, String text) {
        return texts.stream()
                .filter(mark -> text(mark.line()).equals(text))
                .findFirst()
                .orElseThrow();
    }

    private static String text(Line line) {
        return line.pieces().stream()
                .map(piece -> piece instanceof Piece.Glyphs glyphs ? glyphs.text() : "")
                .collect(Collectors.joining());
    }
}
