package dure.template;

import dure.shared.Conflict;
import dure.shared.security.SignedInOnly;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What differs between two versions of a template, drafts among them. */
@Service
@Transactional(readOnly = true)
public class ComparisonService {

    private final TemplateLibrary library;
    private final OwnVersions versions;
    private final DraftReader reader;
    private final ReadableClauses readable;

    ComparisonService(TemplateLibrary library, OwnVersions versions, DraftReader reader, ReadableClauses readable) {
        this.readable = readable;
        this.library = library;
        this.versions = versions;
        this.reader = reader;
    }

    /** Refused while a draft cannot be read. */
    @SignedInOnly
    public TemplateComparison compare(String key, int from, int to) {
        return ComparedTexts.of(text(key, from), text(key, to), readable);
    }

    private TemplateText text(String key, int number) {
        if (library.shipped().has(key)) {
            return library.find(key, number);
        }
        OwnVersion version = versions.find(key, number);
        if (version.state() == VersionState.PUBLISHED) {
            return library.find(key, number);
        }
        TemplateText draft = reader.read(version.files(), new DraftReader.Identity(key, number))
                .text();
        if (draft == null) {
            throw new Conflict("template.compare.unreadable");
        }
        return draft;
    }
}
