package dure.template;

import dure.shared.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * A column of a ROWS variable.
 *
 * @param type TEXT, PARAGRAPH, DATE, NUMBER, MONEY, PERCENT, PERSON or PARTY
 * @param required whether the text needs it in every row
 * @param width its share of the table's width
 * @param total what its numbers add up to: digits, or the name of a variable; null for no such rule
 */
public record Column(
        String name,
        VariableType type,
        Bilingual label,
        boolean required,
        int width,
        @Nullable String total) {}
