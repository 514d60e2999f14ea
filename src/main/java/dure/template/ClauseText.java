package dure.template;

import dure.shared.Bilingual;
import dure.template.text.Clause;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A clause to read: both languages side by side, paragraph by paragraph, blanks by what they are called and conditions in words.
 *
 * @param appliesWhen when the clause is printed at all, or null: always
 * @param grants what its file says that it gives, each in a text of its own
 * @param templates keys of the templates that use it
 */
public record ClauseText(
        String key,
        int version,
        Bilingual title,
        Bilingual summary,
        @Nullable Bilingual appliesWhen,
        List<Line> lines,
        List<Bilingual> grants,
        List<String> templates) {

    /** What is shown where a draft has a paragraph in one language only. */
    public static final String MISSING = "—";

    /** How a template lists it: {@code term} or {@code term@2}. */
    public String reference() {
        return Clause.reference(key, version);
    }

    /** One paragraph or item in both languages; level 1 is a paragraph, 2 an item under it. */
    public record Line(int level, Bilingual text) {

        private static final Pattern NUMBER = Pattern.compile("\\d+");
        /** A blank, and a condition at the beginning of what it is about. */
        private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^{}]*}|\\[[^\\[\\]]*?: ");

        /** Whether one language lacks the paragraph, or both write numbers and not the same ones. */
        public boolean looksDifferent() {
            var ko = numbers(text.ko());
            var en = numbers(text.en());
            return text.ko().equals(MISSING) != text.en().equals(MISSING)
                    || !ko.isEmpty() && !en.isEmpty() && !ko.equals(en);
        }

        private static List<String> numbers(String words) {
            return NUMBER.matcher(PLACEHOLDER.matcher(words).replaceAll(""))
                    .results()
                    .map(MatchResult::group)
                    .sorted()
                    .toList();
        }
    }
}
