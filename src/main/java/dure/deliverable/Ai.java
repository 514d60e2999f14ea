package dure.deliverable;

import dure.shared.Line;
import dure.shared.Paragraphs;
import dure.shared.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * Which AI tool took part and what a person added.
 *
 * @param tool name and version of the tool
 * @param humanPart what a person selected, arranged or wrote; only this can be protected
 */
public record Ai(
        AiUse use,
        @Line(max = 120) @Nullable String tool,
        @Paragraphs(max = 2000) @Nullable String humanPart) {

    public static final Ai NONE = new Ai(AiUse.NONE, null, null);

    public Ai {
        use = use == null ? AiUse.NONE : use;
        tool = PlainText.optionalLine(tool);
        humanPart = PlainText.optionalParagraphs(humanPart);
    }
}
