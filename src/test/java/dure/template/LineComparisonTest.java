package dure.template;

import static org.assertj.core.api.Assertions.assertThat;

import dure.template.TemplateComparison.Mark;
import dure.template.TemplateComparison.Piece;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

/** Which words of a text differ. */
class LineComparisonTest {

    @Test
    void aChangedWordIsMarkedAndTheRestIsNot() {
        assertThat(LineComparison.words("수령자는 비밀정보를 3년 동안 지킨다.", "수령자는 비밀정보를 5년 동안 지킨다."))
                .containsExactly(
                        new Piece(Mark.SAME, "수령자는 비밀정보를 "),
                        new Piece(Mark.DELETED, "3년"),
                        new Piece(Mark.INSERTED, "5년"),
                        new Piece(Mark.SAME, " 동안 지킨다."));
    }

    @Test
    void changedWordsBesideEachOtherAreOneChange() {
        assertThat(LineComparison.words("keeps what the parties say", "keeps what is disclosed say"))
                .containsExactly(
                        new Piece(Mark.SAME, "keeps what "),
                        new Piece(Mark.DELETED, "the parties"),
                        new Piece(Mark.INSERTED, "is disclosed"),
                        new Piece(Mark.SAME, " say"));
    }

    @Test
    void aVeryLongTextIsNotComparedWordByWord() {
        String before = "가 ".repeat(1_500);
        String after = "나 " + before;

        assertThat(LineComparison.words(before, after))
                .containsExactly(new Piece(Mark.DELETED, before), new Piece(Mark.INSERTED, after));
        assertThat(LineComparison.words(before, before)).containsExactly(new Piece(Mark.SAME, before));
    }

    @Property
    void bothTextsCanBeReadOffTheMarks(
            @ForAll @Chars({'가', '나', ' ', '.', 'a'}) @StringLength(max = 30) String before,
            @ForAll @Chars({'가', '나', ' ', '.', 'a'}) @StringLength(max = 30) String after) {
        List<Piece> pieces = LineComparison.words(before, after);

        assertThat(without(pieces, Mark.INSERTED)).isEqualTo(before);
        assertThat(without(pieces, Mark.DELETED)).isEqualTo(after);
    }

    private static String without(List<Piece> pieces, Mark mark) {
        return pieces.stream()
                .filter(piece -> piece.mark() != mark)
                .map(Piece::text)
                .collect(Collectors.joining());
    }
}
