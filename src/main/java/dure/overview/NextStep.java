package dure.overview;

/** What a team without gaps does next. */
public enum NextStep {
    DIVIDE_WORK("roles"),
    DRAFT_AGREEMENT("agreements/new"),
    ENTER_DELIVERABLE("deliverables"),
    RELEASE("deliverables"),
    KEEP_GOING("roles");

    private final String path;

    NextStep(String path) {
        this.path = path;
    }

    /** The screen where it is done, relative to the application. */
    public String path() {
        return path;
    }
}
