package dure.deliverable;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the page of a deliverable shows of its releases; told by the module that keeps them. */
public interface ReleaseHistory {

    /** The releases of a deliverable, the newest first. */
    List<Line> of(String deliverableId);

    /**
     * One release.
     *
     * @param stateKey message key of its state in words
     * @param path of its page
     */
    record Line(
            String version,
            String stateKey,
            @Nullable Instant publishedAt,
            @Nullable String recordHash,
            String path) {}
}
