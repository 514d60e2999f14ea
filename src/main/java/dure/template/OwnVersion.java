package dure.template;

import dure.shared.Bilingual;
import dure.shared.Conflict;
import dure.shared.RandomId;
import dure.shared.StaleVersion;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One version of a template that the team has written itself: a draft that is edited, or published and never changed again. */
@Entity
class OwnVersion {

    @Id
    private String id;

    @Version
    private int version;

    private String templateKey;

    private int versionNumber;

    @Enumerated(EnumType.STRING)
    private VersionState state = VersionState.DRAFT;

    @Column(length = 65535)
    private String files;

    private @Nullable Boolean wordingOnly;

    @Column(length = 65535)
    private @Nullable String reasonKo;

    @Column(length = 65535)
    private @Nullable String reasonEn;

    private Instant createdAt;

    private String createdBy;

    private Instant changedAt;

    private @Nullable Instant publishedAt;

    private @Nullable String publishedBy;

    /** Its template while it is a draft: two drafts of one template cannot be stored. */
    private @Nullable String draftOf;

    protected OwnVersion() {}

    OwnVersion(String templateKey, int versionNumber, TemplateFiles files, String createdBy, Instant at) {
        id = RandomId.next();
        this.templateKey = templateKey;
        this.versionNumber = versionNumber;
        this.files = files.json();
        this.createdBy = createdBy;
        createdAt = at;
        changedAt = at;
        draftOf = templateKey;
    }

    String id() {
        return id;
    }

    int savedVersion() {
        return version;
    }

    String templateKey() {
        return templateKey;
    }

    int versionNumber() {
        return versionNumber;
    }

    VersionState state() {
        return state;
    }

    TemplateFiles files() {
        return TemplateFiles.ofJson(files);
    }

    @Nullable
    Revision revision() {
        return wordingOnly == null || reasonKo == null || reasonEn == null
                ? null
                : new Revision(wordingOnly, new Bilingual(reasonKo, reasonEn));
    }

    Instant changedAt() {
        return changedAt;
    }

    @Nullable
    Instant publishedAt() {
        return publishedAt;
    }

    @Nullable
    String publishedBy() {
        return publishedBy;
    }

    void change(int sentVersion, TemplateFiles changed, Instant at) {
        requireDraft();
        StaleVersion.check(sentVersion, version);
        files = changed.json();
        changedAt = at;
    }

    /** {@code last} are the files as they are kept from now on. */
    void publish(TemplateFiles last, @Nullable Revision why, String by, Instant at) {
        requireDraft();
        files = last.json();
        if (why != null) {
            wordingOnly = why.wordingOnly();
            reasonKo = why.reason().ko();
            reasonEn = why.reason().en();
        }
        state = VersionState.PUBLISHED;
        publishedAt = at;
        publishedBy = by;
        draftOf = null;
    }

    void requireDraft() {
        if (state != VersionState.DRAFT) {
            throw new Conflict("template.version.published");
        }
    }
}
