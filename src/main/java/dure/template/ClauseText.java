package dure.template;

import dure.shared.Bilingual;
import dure.template.text.Clause;
import java.util.List;

/** A clause to read: both languages side by side, paragraph by paragraph, placeholders shown as they are. */
public record ClauseText(
        String key, int version, Bilingual title, Bilingual summary, List<Line> lines, List<String> templates) {

    /** How a template lists it: {@code term} or {@code term@2}. */
    public String reference() {
        return Clause.reference(key, version);
    }

    /** One paragraph or item in both languages; level 1 is a paragraph, 2 an item under it. */
    public record Line(int level, Bilingual text) {}
}
