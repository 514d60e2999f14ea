package dure.shared;

import java.util.List;

/** What is left of somebody's joining, gathered from all modules; shown on their page. */
public interface JoiningList {

    /** The steps that are left, in every project, as far as the present actor may know of them; empty when all is done. */
    List<Gap> gaps(String collaboratorId);
}
