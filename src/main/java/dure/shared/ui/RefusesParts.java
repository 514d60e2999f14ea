package dure.shared.ui;

/** A field of several parts, such as a table, that shows at the part what is refused there. */
public interface RefusesParts {

    /**
     * Shows a refusal at a part.
     *
     * @param part the rest of the pointer below the field, such as {@code /2/amount}
     * @return false when there is no such part; the field as a whole then shows it
     */
    boolean refusePart(String part, String sentence);
}
