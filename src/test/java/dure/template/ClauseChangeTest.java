package dure.template;

import static org.assertj.core.api.Assertions.assertThat;

import dure.document.Phrase;
import dure.document.Run;
import dure.shared.Bilingual;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The row of an amended article: both texts whole, the words that differ marked in each. */
class ClauseChangeTest {

    private static final String OLD = "계약기간은 2026년 12월 31일까지로 한다.";
    private static final String NEW = "계약기간은 2027년 12월 31일까지로 한다.";

    @Test
    void whatGoesIsMarkedBeforeAndWhatComesIsMarkedAfter() {
        List<Phrase> cells = cells(OLD, NEW, ClauseChange.Kind.CHANGED);

        assertThat(cells).extracting(Phrase::text).containsExactly("제3조(기간)", OLD, NEW);
        assertThat(marked(cells.get(1), Run.Change.DELETED)).containsExactly("2026년");
        assertThat(marked(cells.get(2), Run.Change.INSERTED)).containsExactly("2027년");
        assertThat(cells.get(2).runs())
                .filteredOn(run -> run.change() != null)
                .as("told by more than a line")
                .allMatch(Run::bold);
    }

    @Test
    void thatAnArticleIsNewIsNotStruckThrough() {
        List<Phrase> cells = cells("(새로 넣음)", NEW, ClauseChange.Kind.NEW);

        assertThat(cells.get(1).runs()).noneMatch(run -> run.change() != null);
        assertThat(marked(cells.get(2), Run.Change.INSERTED)).containsExactly(NEW);
    }

    @Test
    void anArticleThatGoesIsStruckThroughAsAWhole() {
        List<Phrase> cells = cells(OLD, "(삭제)", ClauseChange.Kind.DROPPED);

        assertThat(marked(cells.get(1), Run.Change.DELETED)).containsExactly(OLD);
        assertThat(cells.get(2).runs()).noneMatch(run -> run.change() != null);
    }

    private static List<Phrase> cells(String before, String after, ClauseChange.Kind kind) {
        return new ClauseChange("term", same("제3조(기간)"), same(before), same(after), kind).cells(Locale.KOREAN);
    }

    private static List<String> marked(Phrase cell, Run.Change change) {
        return cell.runs().stream()
                .filter(run -> run.change() == change)
                .map(Run::text)
                .toList();
    }

    private static Bilingual same(String text) {
        return new Bilingual(text, text);
    }
}
