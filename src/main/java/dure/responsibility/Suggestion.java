package dure.responsibility;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Somebody who might take a role, with every reason for it; people come by name, a person decides. */
public record Suggestion(String collaboratorId, String name, List<Reason> reasons) {

    /**
     * One reason.
     *
     * @param word the want or skill that fits, or the free hours as a number; null for a wish
     */
    public record Reason(Kind kind, @Nullable String word) {}

    /** Why somebody fits: wished for this role, wants such work, has the skill, has the hours left. */
    public enum Kind {
        WISH,
        WANT,
        SKILL,
        HOURS
    }
}
