package dure.shared;

import java.util.Collection;
import java.util.Map;

/** The names behind ids of collaborators: the ledger and lists keep ids, names are joined when shown. */
public interface NameDirectory {

    /** The display name of each id that is known; an erased or unknown one is left out. */
    Map<String, String> namesOf(Collection<String> collaboratorIds);
}
