package dure.template;

import dure.template.text.Inline;
import java.util.List;

/** When a step falls away, and whether it prints a whole list or table: what both languages must have alike to stand side by side. */
final class StepShape {

    private static final String WORDS = "words";

    private StepShape() {}

    static boolean isSame(List<Inline> korean, List<Inline> english) {
        return of(korean).equals(of(english));
    }

    private static String of(List<Inline> text) {
        if (text.size() != 1) {
            return WORDS;
        }
        return switch (text.getFirst()) {
            case Inline.Value value when value.standsAlone() -> "{" + value.name() + "}";
            case Inline.Section section -> section.condition() + of(section.inside());
            default -> WORDS;
        };
    }
}
