package dure.shared;

import java.util.Collection;
import java.util.Map;

/** The things of one module behind their ids; the ledger keeps ids, names are joined when shown. A module that has things provides one. */
public interface ThingDirectory {

    /** The things among the ids; others, and what the reader may not see, are left out. */
    Map<String, NamedThing> thingsOf(Collection<String> ids);
}
