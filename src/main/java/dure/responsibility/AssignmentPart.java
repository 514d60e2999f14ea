package dure.responsibility;

/** In which part a collaborator holds a role: the one who answers for it (담당), who steps in (백업), who helps (기여). */
public enum AssignmentPart {
    OWNER,
    BACKUP,
    CONTRIBUTOR;

    /** The hours a week that a role of {@code roleHours} takes of somebody in this part: all, none until needed, a quarter. */
    public int hours(int roleHours) {
        return switch (this) {
            case OWNER -> roleHours;
            case BACKUP -> 0;
            case CONTRIBUTOR -> (roleHours + 3) / 4;
        };
    }
}
