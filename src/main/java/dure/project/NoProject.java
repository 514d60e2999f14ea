package dure.project;

import dure.shared.NotFound;

/** There is no project yet: the first step of a new team. */
public class NoProject extends NotFound {

    public NoProject() {
        super("project.none");
    }
}
