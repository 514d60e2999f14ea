package dure.release;

import dure.deliverable.ReleaseHistory;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tells the page of a deliverable about its releases. */
@Component
class ReleaseLines implements ReleaseHistory {

    private final ReleaseService releases;

    ReleaseLines(ReleaseService releases) {
        this.releases = releases;
    }

    @Override
    public List<Line> of(String deliverableId) {
        return releases.of(deliverableId).stream()
                .map(row -> new Line(
                        row.version(),
                        "release.state." + row.state().name(),
                        row.publishedAt(),
                        row.recordHash(),
                        "releases/" + row.id()))
                .toList();
    }
}
