package dure.release;

import dure.deliverable.DeliverableService;
import dure.document.DocumentRenderer;
import dure.document.DocumentStore;
import dure.release.pack.ReleasePack;
import dure.shared.Sha256;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps a frozen record and its pack by their content, so that both can be read byte for byte for good. */
@Component
class RecordFiles {

    private final Freezer freezer;
    private final DeliverableService deliverables;
    private final RecordDocument document;
    private final DocumentRenderer renderer;
    private final DocumentStore store;

    RecordFiles(
            Freezer freezer,
            DeliverableService deliverables,
            RecordDocument document,
            DocumentRenderer renderer,
            DocumentStore store) {
        this.freezer = freezer;
        this.deliverables = deliverables;
        this.document = document;
        this.renderer = renderer;
        this.store = store;
    }

    /** Names of what was kept. */
    record Kept(Sha256 record, Sha256 pack) {}

    /** Freezes what a draft rests on and keeps it. */
    Kept keep(ReleaseRow release, ReleaseClearance clearance, String previousHash, @Nullable String by, Instant at) {
        var deliverable = deliverables.find(release.deliverableId());
        var frozen = freezer.freeze(release, deliverable, clearance, previousHash, by, at);
        var documents = Map.of(
                "release-record.pdf", renderer.pdf(document.of(frozen, Locale.KOREAN)),
                "release-record.en.pdf", renderer.pdf(document.of(frozen, Locale.ENGLISH)));
        var record = store.store(frozen.json(), "application/json");
        var pack = store.store(ReleasePack.zip(frozen, freezer.texts(deliverable), documents), "application/zip");
        return new Kept(record.sha256(), pack.sha256());
    }

    byte[] read(Sha256 name) {
        return store.read(name);
    }
}
