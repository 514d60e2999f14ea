package dure.shared.ui.frame;

import java.util.Map;
import java.util.Optional;

/** Which project a person looks at; the frame shows its name and, with several, the choice. */
public interface ProjectChoice {

    /** The project in view; empty while there is none. */
    Optional<String> selectedId();

    /** The projects this person may look at, id and name, in the order they are offered. */
    Map<String, String> names();

    /** Looks at another project from here on, for this session. */
    void select(String id);
}
