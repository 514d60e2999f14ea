package dure.template;

import dure.shared.NamedThing;
import dure.shared.NotFound;
import dure.shared.ThingDirectory;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The templates that the ledger speaks of, by the ids of their versions and reviews. */
@Component
class TemplateThings implements ThingDirectory {

    private final OwnVersionRepository versions;
    private final TemplateReviewRepository reviews;
    private final TemplateLibrary library;

    TemplateThings(OwnVersionRepository versions, TemplateReviewRepository reviews, TemplateLibrary library) {
        this.versions = versions;
        this.reviews = reviews;
        this.library = library;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, NamedThing> thingsOf(Collection<String> ids) {
        var found = new HashMap<String, NamedThing>();
        versions.findAllById(ids).forEach(version -> put(found, version.id(), version.templateKey()));
        reviews.findAllById(ids)
                .forEach(review -> put(found, review.id(), review.row().key()));
        return found;
    }

    private void put(Map<String, NamedThing> found, String id, String key) {
        Locale language = LocaleContextHolder.getLocale();
        try {
            String title = library.versions(key).getFirst().version().title().in(language);
            found.put(id, new NamedThing(title, "library/templates/" + key));
        } catch (NotFound notReadableAnyMore) {
            found.put(id, new NamedThing(key, "library/templates/" + key));
        }
    }
}
