package dure.deliverable;

import dure.project.WorkKind;
import java.util.Collection;
import java.util.EnumSet;

/** What a deliverable is: the kind of its parts, or mixed. */
public enum DeliverableKind {
    CODE,
    DATASET,
    TEXT,
    MODEL_WEIGHTS,
    MEDIA,
    MIXED;

    static DeliverableKind of(Collection<WorkKind> kinds) {
        var all = EnumSet.copyOf(kinds);
        return all.size() == 1 ? valueOf(all.iterator().next().name()) : MIXED;
    }
}
