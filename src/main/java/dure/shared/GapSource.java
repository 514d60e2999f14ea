package dure.shared;

import java.util.List;

/** A module that can say what is missing in its part; Home and the joining list gather all of them. */
public interface GapSource {

    /** All gaps of a project that the present actor may know about; joining gaps of every collaborator included. */
    List<Gap> gaps(String projectId);

    /** What is missing whether or not there is a project yet. */
    default List<Gap> gapsWithoutProject() {
        return List.of();
    }
}
