package dure.template.imported;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An article of the draft with its key, and the clause file that it becomes. */
record DraftClause(String key, String title, List<Step> steps) {

    /** A paragraph or item; null words stand where a paragraph could not be taken. */
    record Step(@Nullable DraftSentence words, List<Step> below) {}

    private static final int DEEPEST = 3;
    private static final String UNTITLED_KOREAN = "제목 없는 조항";
    private static final String UNTITLED_ENGLISH = "Untitled clause";
    private static final String LEFT_OUT_KOREAN = "(옮기지 못한 문단입니다. 다시 적으세요.)";
    private static final String LEFT_OUT_ENGLISH = "(This paragraph could not be taken over. Write it again.)";

    Set<String> names() {
        var names = new LinkedHashSet<String>();
        names(steps, names);
        return names;
    }

    private static void names(List<Step> steps, Set<String> names) {
        for (Step step : steps) {
            if (step.words() != null) {
                names.addAll(step.words().names());
            }
            names(step.below(), names);
        }
    }

    String file() {
        List<String> declared = names().stream()
                .filter(name -> !name.startsWith("parties.") && !name.equals("copies"))
                .toList();
        return """
                ---
                key: %s
                title:
                  ko: %s
                  en: %s
                summary:
                  ko: 가져온 조항입니다. 쉬운 설명을 적으세요.
                  en: An imported clause. Write a plain summary here.
                variables: [%s]
                ---
                ## ko

                %s
                ## en

                %s""".formatted(
                        key,
                        YamlText.quoted(title.isEmpty() ? UNTITLED_KOREAN : title),
                        YamlText.quoted(title.isEmpty() ? UNTITLED_ENGLISH : title),
                        String.join(", ", declared),
                        text(true),
                        text(false));
    }

    private String text(boolean korean) {
        var text = new StringBuilder();
        for (Step step : steps) {
            text.append(words(step, korean)).append("\n\n");
            if (!step.below().isEmpty()) {
                items(step.below(), 1, korean, text);
                text.append('\n');
            }
        }
        return text.toString();
    }

    /** What stands deeper than a clause can number follows its item at the same level. */
    private static void items(List<Step> steps, int level, boolean korean, StringBuilder text) {
        for (Step step : steps) {
            text.append("   ".repeat(level - 1))
                    .append("1. ")
                    .append(words(step, korean))
                    .append('\n');
            items(step.below(), Math.min(level + 1, DEEPEST), korean, text);
        }
    }

    private static String words(Step step, boolean korean) {
        DraftSentence words = step.words();
        if (words == null) {
            return korean ? LEFT_OUT_KOREAN : LEFT_OUT_ENGLISH;
        }
        return words.markdown(korean);
    }
}
