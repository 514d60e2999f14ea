package dure.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A short text that may be in two languages or have marked words: a label, a line of its own, the cell of a table. */
public record Phrase(List<Run> runs) {

    private static final String BETWEEN_LANGUAGES = " / ";

    public Phrase {
        runs = List.copyOf(runs);
    }

    public static Phrase of(String text) {
        return new Phrase(List.of(Run.of(text)));
    }

    /** The words alone. */
    public String text() {
        var text = new StringBuilder();
        runs.forEach(run -> text.append(run.text() == null ? "" : run.text()));
        return text.toString();
    }

    public boolean isBlank() {
        return text().isBlank();
    }

    /** The same words in a language that is not the document's; what has a language of its own keeps it. */
    public Phrase in(Locale language) {
        return new Phrase(runs.stream()
                .map(run -> run.language() == null ? run.in(language) : run)
                .toList());
    }

    /** "성명 / Name". */
    public Phrase beside(Phrase other) {
        return then(BETWEEN_LANGUAGES, other);
    }

    /** What both say alike is said once. */
    public Phrase then(String between, Phrase other) {
        if (other.isBlank() || other.text().equals(text())) {
            return this;
        }
        var both = new ArrayList<>(runs);
        both.add(Run.of(between));
        both.addAll(other.runs);
        return new Phrase(both);
    }
}
