package dure.template;

import dure.shared.Bilingual;
import java.util.List;

/**
 * What differs between two versions of a template, clause by clause in the order of the newer one; what is gone stands where it was.
 *
 * @param frame title, summary, roles and the sentences around the clauses
 */
public record TemplateComparison(List<Line> frame, List<Clause> clauses) {

    public TemplateComparison {
        frame = List.copyOf(frame);
        clauses = List.copyOf(clauses);
    }

    /** What happened to a clause. */
    public enum Change {
        SAME,
        CHANGED,
        MOVED,
        ADDED,
        REMOVED
    }

    /** What happened to a stretch of words. */
    public enum Mark {
        SAME,
        INSERTED,
        DELETED
    }

    /** Words of one kind. */
    public record Piece(Mark mark, String text) {}

    /** A paragraph or item in both languages, as pieces of the older and the newer text together. */
    public record Line(int level, List<Piece> ko, List<Piece> en) {

        public boolean isSame() {
            return ko.stream().allMatch(piece -> piece.mark() == Mark.SAME)
                    && en.stream().allMatch(piece -> piece.mark() == Mark.SAME);
        }
    }

    /** A clause; {@code moved} when it stands elsewhere, whatever else happened to it. */
    public record Clause(String key, Bilingual title, Change change, boolean moved, List<Line> lines) {}

    /** Whether anything differs at all. */
    public boolean isSame() {
        return frame.stream().allMatch(Line::isSame)
                && clauses.stream().allMatch(clause -> clause.change() == Change.SAME);
    }
}
