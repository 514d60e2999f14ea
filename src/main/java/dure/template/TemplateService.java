package dure.template;

import dure.shared.FieldError;
import dure.shared.InvalidInput;
import dure.shared.security.Everyone;
import dure.shared.security.SignedInOnly;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** The templates and clauses, and their merge with values. Texts are open to everybody; a merge reads only what it is given. */
@Service
public class TemplateService {

    private final TemplateLibrary library;
    private final Merger merger;
    private final Reviews reviews;
    private final ReadableClauses readable;

    TemplateService(TemplateLibrary library, Merger merger, Reviews reviews, ReadableClauses readable) {
        this.readable = readable;
        this.library = library;
        this.merger = merger;
        this.reviews = reviews;
    }

    /** The newest version of each template. */
    @SignedInOnly
    public List<TemplateRow> list() {
        var seen = new HashSet<String>();
        return rows(library.templates().stream()
                .filter(template -> seen.add(template.version().key()))
                .toList());
    }

    /** The published versions of a template, newest first. */
    @SignedInOnly
    public List<TemplateRow> versions(String key) {
        return rows(library.versions(key));
    }

    /** Whether a version that was signed still says the same as the current one: all that followed, every one of which must be known, changed the wording only. */
    @Everyone
    public boolean stillValid(String key, int signedVersion) {
        List<TemplateVersion> later = library.versions(key).stream()
                .map(TemplateText::version)
                .filter(version -> version.version() > signedVersion)
                .toList();
        boolean complete = later.isEmpty() || later.getFirst().version() == signedVersion + later.size();
        return complete
                && later.stream().allMatch(version -> {
                    Revision why = version.revision();
                    return why != null && why.wordingOnly();
                });
    }

    /** The version that a new agreement is made from. */
    @Everyone
    public TemplateVersion current(String key) {
        return library.versions(key).getFirst().version();
    }

    @Everyone
    public TemplateVersion version(String key, int version) {
        return library.find(key, version).version();
    }

    /** All clauses of the library, to read: every version of each. */
    @SignedInOnly
    public List<ClauseText> clauses() {
        List<TemplateText> templates = library.templates();
        return library.shipped().clauses().values().stream()
                .map(clause -> readable.of(clause, templates))
                .toList();
    }

    /** The clauses of one version of a template in their order, the team's own among them. */
    @SignedInOnly
    public List<ClauseText> clauses(String key, int version) {
        return readable.of(library.find(key, version), library.templates());
    }

    /** Refuses values that are wrong or that the template does not know, by name; says nothing of what is missing. Answers those that are asked for. */
    @Everyone
    public Map<String, Object> check(MergeRequest request) {
        return merger.check(request);
    }

    /** The document with what is there: blanks where values are missing. Wrong values are refused by name. */
    @Everyone
    public MergedDocument merge(MergeRequest request) {
        return merger.merge(request);
    }

    /** The articles in the language to print, in the shape of terms.json: what a translation says. */
    @Everyone
    public byte[] shownTerms(MergeRequest request) {
        return merger.shownTerms(request);
    }

    /** The document to send: refused with all that is missing. */
    @Everyone
    public MergedDocument mergeForSending(MergeRequest request) {
        MergedDocument merged = merger.merge(request);
        if (!merged.missing().isEmpty()) {
            throw new InvalidInput(merged.missing().stream()
                    .map(missing -> FieldError.of(pointer(missing.name()), "template.value.missing", missing.label()))
                    .toList());
        }
        return merged;
    }

    private static String pointer(String name) {
        return name.startsWith("parties") || name.equals("project.goal") || name.equals("base")
                ? "/" + name
                : "/values/" + name;
    }

    private List<TemplateRow> rows(List<TemplateText> templates) {
        var reviewed = new HashMap<String, ReviewRow>();
        reviews.all().forEach(review -> reviewed.put(review.key() + "@" + review.number(), review));
        return templates.stream()
                .map(template -> {
                    TemplateVersion version = template.version();
                    return row(version, Optional.ofNullable(reviewed.get(version.key() + "@" + version.version())));
                })
                .toList();
    }

    private TemplateRow row(TemplateVersion version, Optional<ReviewRow> review) {
        return new TemplateRow(
                version.key(),
                version.version(),
                version.kind(),
                version.title(),
                version.summary(),
                version.signing(),
                VersionState.PUBLISHED,
                !library.shipped().has(version.key()),
                review.map(ReviewRow::reviewer).orElse(version.reviewer()),
                review.map(ReviewRow::reviewedOn).orElse(null));
    }
}
