package dure.shared;

import java.util.List;

/** A module whose things can be found by the global search. */
public interface SearchSource {

    /** At most {@code limit} hits that the present actor may see; {@code text} is at least one character and matched literally. */
    List<SearchHit> search(String text, int limit);
}
