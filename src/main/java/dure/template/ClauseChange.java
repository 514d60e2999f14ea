package dure.template;

import dure.document.Phrase;
import dure.document.Run;
import dure.shared.Bilingual;
import dure.template.TemplateComparison.Mark;
import java.util.List;
import java.util.Locale;

/**
 * What an amendment does to one article.
 *
 * @param clause key of the clause
 * @param article how the signed text names it, "제3조(계약기간)"
 * @param before the signed words; a new article says so
 * @param after the words that take their place
 * @param kind whether the article was there before and is there after
 */
public record ClauseChange(String clause, Bilingual article, Bilingual before, Bilingual after, Kind kind) {

    /** What happens to the article as a whole. */
    public enum Kind {
        CHANGED,
        NEW,
        DROPPED
    }

    /** The article, what goes struck through in its old words, and what comes underlined in its new ones. */
    List<Phrase> cells(Locale language) {
        String old = before.in(language);
        String now = after.in(language);
        Phrase article = Phrase.of(this.article.in(language));
        return switch (kind) {
            case NEW -> List.of(article, Phrase.of(old), marked(now, Run.Change.INSERTED));
            case DROPPED -> List.of(article, marked(old, Run.Change.DELETED), Phrase.of(now));
            case CHANGED -> List.of(article, side(old, now, Run.Change.DELETED), side(old, now, Run.Change.INSERTED));
        };
    }

    private static Phrase side(String old, String now, Run.Change change) {
        Mark other = change == Run.Change.DELETED ? Mark.INSERTED : Mark.DELETED;
        return new Phrase(LineComparison.words(old, now).stream()
                .filter(piece -> piece.mark() != other)
                .map(piece -> piece.mark() == Mark.SAME
                        ? Run.of(piece.text())
                        : Run.of(piece.text()).marked(change))
                .toList());
    }

    private static Phrase marked(String words, Run.Change change) {
        return new Phrase(List.of(Run.of(words).marked(change)));
    }
}
