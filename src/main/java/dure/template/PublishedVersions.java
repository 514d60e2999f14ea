package dure.template;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The team's published versions, each read once since it never changes. */
@Component
class PublishedVersions implements TeamTexts {

    private static final Logger LOG = LoggerFactory.getLogger(PublishedVersions.class);

    private final OwnVersionRepository versions;
    private final DraftReader reader;
    private final Map<String, Optional<TemplateText>> read = new ConcurrentHashMap<>();

    PublishedVersions(OwnVersionRepository versions, DraftReader reader) {
        this.versions = versions;
        this.reader = reader;
    }

    @Override
    public List<TemplateText> all() {
        return texts(versions.publishedIds());
    }

    @Override
    public List<TemplateText> of(String key) {
        return texts(versions.publishedIds(key));
    }

    private List<TemplateText> texts(List<String> ids) {
        return ids.stream().map(this::text).flatMap(Optional::stream).toList();
    }

    private Optional<TemplateText> text(String id) {
        Optional<TemplateText> known = read.get(id);
        if (known == null) {
            known = versions.findById(id).flatMap(this::text);
            read.put(id, known);
        }
        return Objects.requireNonNull(known);
    }

    /** One that this release of Dure cannot read is left out, so that it hurts no other. */
    private Optional<TemplateText> text(OwnVersion version) {
        try {
            return Optional.of(reader.published(version.files()));
        } catch (RuntimeException unreadable) {
            LOG.error("The template {} v{} cannot be read", version.templateKey(), version.versionNumber(), unreadable);
            return Optional.empty();
        }
    }
}
