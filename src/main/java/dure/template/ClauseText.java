package dure.template;

import dure.shared.Bilingual;
import dure.template.text.Clause;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A clause to read: both languages side by side, paragraph by paragraph, placeholders shown as they are. */
public record ClauseText(
        String key, int version, Bilingual title, Bilingual summary, List<Line> lines, List<String> templates) {

    /** What is shown where a draft has a paragraph in one language only. */
    public static final String MISSING = "—";

    /** How a template lists it: {@code term} or {@code term@2}. */
    public String reference() {
        return Clause.reference(key, version);
    }

    /** One paragraph or item in both languages; level 1 is a paragraph, 2 an item under it. */
    public record Line(int level, Bilingual text) {

        private static final Pattern NUMBER = Pattern.compile("\\d+");
        private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^{}]*}");

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
