package dure.agreement;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** The steps of an article, as terms.json keeps them, written as lines with their numbers: ①, 1., 가. */
final class ArticleWords {

    private static final String SYLLABLES = "가나다라마바사아자차카타파하";
    private static final int CIRCLED = 20;

    private final boolean korean;
    private final List<String> lines = new ArrayList<>();

    private ArticleWords(boolean korean) {
        this.korean = korean;
    }

    static String of(JsonNode steps, boolean korean) {
        var words = new ArticleWords(korean);
        words.write(steps, 1);
        return String.join("\n", words.lines);
    }

    private void write(JsonNode steps, int level) {
        long numbered = 0;
        for (JsonNode step : steps) {
            numbered += step.has("table") ? 0 : 1;
        }
        boolean single = level == 1 && numbered == 1;
        int number = 0;
        for (JsonNode step : steps) {
            if (step.has("table")) {
                step.path("table").forEach(row -> lines.add(row.asString()));
                continue;
            }
            number++;
            String text = step.isString() ? step.asString() : step.path("text").asString("");
            lines.add(single ? text : label(level, number) + " " + text);
            write(step.path("items"), level + 1);
        }
    }

    private String label(int level, int number) {
        return switch (level) {
            case 1 -> korean && number <= CIRCLED ? Character.toString('①' + number - 1) : "(" + number + ")";
            case 2 -> korean ? number + "." : "(" + letter(number) + ")";
            default -> korean ? SYLLABLES.charAt((number - 1) % SYLLABLES.length()) + "." : number + ")";
        };
    }

    private static String letter(int number) {
        String last = Character.toString('a' + (number - 1) % 26);
        return number <= 26 ? last : letter((number - 1) / 26) + last;
    }
}
