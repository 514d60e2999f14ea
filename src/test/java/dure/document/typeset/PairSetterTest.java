package dure.document.typeset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dure.document.Block;
import dure.document.Document;
import dure.document.DocumentInfo;
import dure.document.Run;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Two languages beside each other: tops in line, each in its own column over the pages, headings with their text. */
class PairSetterTest {

    private static final float MIDDLE = Page.WIDTH / 2;
    private static final String KOREAN = "당사자는 공개하기 전의 자료를 이 계약의 목적으로만 쓴다. ";
    private static final String ENGLISH = "The parties use unpublished material for this agreement only. ";

    @Test
    void theBlocksOfBothSidesBeginAtTheSameHeight() {
        List<Page> pages = pages(articles(30));

        assertThat(pages).hasSizeGreaterThan(3);
        for (Page page : pages) {
            for (Mark.Text label :
                    texts(page).stream().filter(PairSetterTest::isLabel).toList()) {
                assertThat(texts(page).stream().filter(text -> text.y() == label.y() && isLabel(text)))
                        .as("labels at this height")
                        .hasSize(2);
            }
        }
    }

    @Test
    void eachLanguageStaysInItsColumn() {
        for (Page page : pages(articles(12))) {
            for (Mark.Text text : texts(page)) {
                boolean korean = text(text).codePoints().anyMatch(c -> c >= '가' && c <= '힣');
                if (korean) {
                    assertThat(text.x() + text.line().width()).isLessThan(MIDDLE);
                } else if (text(text).matches("[A-Z].*")) {
                    assertThat(text.x()).isGreaterThan(MIDDLE);
                    assertThat(text.x() + text.line().width()).isLessThan(Page.WIDTH - Page.SIDE + 0.1f);
                }
            }
        }
    }

    @Test
    void aPairBreaksOverPagesButNotAfterAHeading() {
        for (int shift = 0; shift < 45; shift++) {
            List<Block> blocks = new ArrayList<>();
            for (int i = 0; i < shift; i++) {
                blocks.add(new Block.Text(List.of(Run.of("한 줄"))));
            }
            blocks.addAll(articles(6));
            List<Page> pages = pages(blocks);
            for (Page page : pages) {
                List<Mark.Text> texts = texts(page);
                float lowest =
                        (float) texts.stream().mapToDouble(Mark.Text::y).max().orElseThrow();
                assertThat(texts.stream().filter(text -> text.y() == lowest).map(Mark.Text::style))
                        .as("shift " + shift)
                        .doesNotContain(Style.SIDE_ARTICLE);
            }
        }
        Block.Pair tall = pair(List.of(text(KOREAN.repeat(200))), List.of(text(ENGLISH.repeat(200))));
        assertThat(pages(List.of(tall))).hasSizeGreaterThan(2);
    }

    @Test
    void aShorterSideLeavesItsColumnEmpty() {
        List<Page> pages =
                pages(List.of(pair(List.of(text(KOREAN)), List.of()), pair(List.of(), List.of(text(ENGLISH)))));

        assertThat(pages).hasSize(1);
        assertThat(texts(pages.getFirst())).extracting(PairSetterTest::text).anyMatch(text -> text.startsWith("The"));
    }

    @Test
    void eachSideIsAPartInItsLanguage() {
        List<Tag> parts = pages(articles(1)).getFirst().contents().stream()
                .map(Content::tag)
                .filter(Objects::nonNull)
                .map(Tag::part)
                .distinct()
                .toList();

        assertThat(parts).extracting(Tag::language).containsExactly(Locale.KOREAN, Locale.ENGLISH);
    }

    @Test
    void onlyRunningTextStandsInAColumn() {
        Block table = Block.Table.of(List.of("칸"), List.of(), List.of(100));

        assertThatThrownBy(() -> pair(List.of(table), List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> pair(List.of(), List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<Block> articles(int count) {
        List<Block> blocks = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            blocks.add(pair(
                    List.of(
                            new Block.Article("제" + i + "조", "목적"),
                            item("①", KOREAN),
                            item("②", KOREAN.repeat(i % 4 + 1))),
                    List.of(
                            new Block.Article("Article " + i, "Purpose"),
                            item("①", ENGLISH),
                            item("②", ENGLISH.repeat(i % 3 + 1)))));
        }
        return blocks;
    }

    private static Block item(String label, String text) {
        return new Block.Item(1, label, List.of(Run.of(text)));
    }

    private static Block text(String text) {
        return new Block.Text(List.of(Run.of(text)));
    }

    private static Block.Pair pair(List<Block> left, List<Block> right) {
        return new Block.Pair(left, right, Locale.ENGLISH);
    }

    private static List<Page> pages(List<Block> blocks) {
        DocumentInfo info = new DocumentInfo("시험", Locale.KOREAN, null, null, null, null, Instant.EPOCH, List.of());
        return Typesetter.pages(new Document(info, blocks), Typefaces.shipped());
    }

    private static boolean isLabel(Mark.Text mark) {
        return text(mark).matches("[①②]");
    }

    private static List<Mark.Text> texts(Page page) {
        return page.contents().stream()
                .filter(content -> content.tag() != null)
                .flatMap(content -> content.marks().stream())
                .filter(Mark.Text.class::isInstance)
                .map(Mark.Text.class::cast)
                .toList();
    }

    private static String text(Mark.Text mark) {
        StringBuilder text = new StringBuilder();
        for (Line.Piece piece : mark.line().pieces()) {
            text.append(piece instanceof Line.Piece.Glyphs glyphs ? glyphs.text() : "");
        }
        return text.toString();
    }
}
