package dure.shared;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that is missing, computed and never ticked: sentence {@code gap.<code>} with {@code args}, button
 * {@code gap.<code>.cure} leading to {@code curePath}.
 *
 * @param order place in a joining list or on Home; smaller comes first (privacy notice 10, NDA 20, contract 30, role 40, must-read 50)
 * @param collaboratorId whom it waits for, when it is one person
 * @param concernsOwner whether it waits for (or is cured by) the owner
 * @param args arguments of the sentence
 * @param curePath the view and its parameters, relative to the application, that cures it
 */
public record Gap(
        String code,
        Severity severity,
        int order,
        @Nullable String projectId,
        @Nullable String collaboratorId,
        boolean concernsOwner,
        String subjectId,
        Instant since,
        List<Object> args,
        String curePath) {

    /** How much a gap holds up: the team, one person, or nobody yet. */
    public enum Severity {
        BLOCKS,
        NEEDS,
        NOTE
    }

    /** From this order on a gap is the team's; those before it are steps of somebody's joining. */
    public static final int TEAM_ORDER = 60;

    /** Whether it is a step of one person's joining: notice, NDA, contract, role, must-read (R20). */
    public boolean isJoining() {
        return collaboratorId != null && order < TEAM_ORDER;
    }
}
