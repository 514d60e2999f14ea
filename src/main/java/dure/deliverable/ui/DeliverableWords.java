package dure.deliverable.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;
import dure.deliverable.clearance.Verdict;
import dure.shared.ui.Tone;

/** The words on screen for the choices of a deliverable. */
final class DeliverableWords {

    private DeliverableWords() {}

    /** Words of the choices that findings speak of as well: kinds of work, relations, bases. */
    static String word(Enum<?> value) {
        return text("clearance.word." + value.name());
    }

    /** Words of the choices of one form, such as {@code contribution.capacity}. */
    static String of(String prefix, Enum<?> value) {
        return text(prefix + "." + value.name());
    }

    /** A part by its path; who does not know the pattern for everything is told what it means. */
    static String part(String path) {
        return path.equals("**") ? UI.getCurrent().getTranslation("deliverable.part.everything", path) : path;
    }

    static Tone tone(Verdict verdict) {
        return switch (verdict) {
            case CLEAR -> Tone.GOOD;
            case NOTE -> Tone.QUIET;
            case NEEDS_HUMAN -> Tone.ATTENTION;
            case BLOCKED -> Tone.BLOCKED;
        };
    }

    /** A choice among the values of an enum, each under its words. */
    static <E extends Enum<E>> Select<E> choice(String label, Class<E> type, String prefix) {
        var select = new Select<E>();
        select.setLabel(text(label));
        select.setItems(type.getEnumConstants());
        select.setItemLabelGenerator(value -> value == null ? "" : of(prefix, value));
        return select;
    }

    private static String text(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
