package dure.template;

import dure.document.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The statute ladder: 제1조(목적), ①, 1., 가., 1); in English Article 1 (Purpose), (1), (a), (i), 1). A single paragraph has no number. */
final class Ladder {

    private static final String SYLLABLES = "가나다라마바사아자차카타파하";
    private static final List<String> ROMAN =
            List.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv");
    private static final int CIRCLED = 20;

    private final boolean korean;

    Ladder(Locale language) {
        this.korean = language.equals(Locale.KOREAN);
    }

    static String article(int number, Locale language) {
        return language.equals(Locale.KOREAN) ? "제" + number + "조" : "Article " + number;
    }

    List<Block> items(List<Composed> steps, int level) {
        var blocks = new ArrayList<Block>();
        boolean single = level == 1
                && steps.stream().filter(step -> step.table() == null).count() == 1;
        int number = 0;
        for (Composed step : steps) {
            if (step.table() != null) {
                blocks.add(step.table());
                continue;
            }
            number++;
            blocks.add(new Block.Item(level, single ? null : label(level, number), step.runs()));
            blocks.addAll(items(step.below(), level + 1));
        }
        return blocks;
    }

    private String label(int level, int number) {
        return switch (level) {
            case 1 -> paragraph(number);
            case 2 -> korean ? number + "." : "(" + letter(number) + ")";
            case 3 -> korean ? SYLLABLES.charAt((number - 1) % SYLLABLES.length()) + "." : "(" + roman(number) + ")";
            default -> number + ")";
        };
    }

    private String paragraph(int number) {
        return korean && number <= CIRCLED ? Character.toString('①' + number - 1) : "(" + number + ")";
    }

    private static String letter(int number) {
        String last = Character.toString('a' + (number - 1) % 26);
        return number <= 26 ? last : letter((number - 1) / 26) + last;
    }

    private static String roman(int number) {
        return number <= ROMAN.size() ? ROMAN.get(number - 1) : Integer.toString(number);
    }
}
