package dure.template;

import dure.shared.Bilingual;
import dure.shared.Conflict;
import dure.shared.InvalidInput;
import dure.shared.NotFound;
import dure.template.sheet.TemplateSheet;
import dure.template.text.BrokenText;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The stored versions of the team's templates, found by key and number, and their free keys. */
@Component
class OwnVersions {

    private static final int LONGEST_KEY = 40;

    private final OwnVersionRepository stored;
    private final TemplateLibrary library;
    private final DraftProblems problems;

    OwnVersions(OwnVersionRepository stored, TemplateLibrary library, DraftProblems problems) {
        this.stored = stored;
        this.library = library;
        this.problems = problems;
    }

    OwnVersion find(String key, int number) {
        return stored.findByTemplateKeyAndVersionNumber(key, number)
                .orElseThrow(() -> new NotFound("template.version.not-own"));
    }

    /** The last version, which must be published: a template has one draft at a time. */
    OwnVersion last(String key) {
        OwnVersion last = stored.findByTemplateKeyOrderByVersionNumberDesc(key).stream()
                .findFirst()
                .orElseThrow(() -> library.shipped().has(key)
                        ? new Conflict("template.version.shipped")
                        : new NotFound("template.unknown", key));
        if (last.state() == VersionState.DRAFT) {
            throw new Conflict("template.version.draft-there");
        }
        return last;
    }

    OwnVersion save(OwnVersion version) {
        return stored.saveAndFlush(version);
    }

    void delete(OwnVersion draft) {
        stored.delete(draft);
        stored.flush();
    }

    /** The wanted key, which must be free; without one, a free key after that of the source. */
    String free(@Nullable String wanted, NewTemplate.@Nullable Source source) {
        if (wanted == null) {
            return free(source == null ? "template" : source.key());
        }
        if (isTaken(wanted)) {
            throw InvalidInput.of("/key", "template.key.taken", wanted);
        }
        return wanted;
    }

    /** A free key that begins with {@code our-}. */
    String free(String after) {
        String plain = after.toLowerCase(java.util.Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        String base = plain.startsWith("our-") ? plain : "our-" + (plain.isEmpty() ? "template" : plain);
        String shortened = base.substring(0, Math.min(base.length(), LONGEST_KEY - 4));
        for (int number = 1; ; number++) {
            String key = number == 1 ? shortened : shortened + "-" + number;
            if (!isTaken(key)) {
                return key;
            }
        }
    }

    TemplateFiles begin(String key, NewTemplate wanted, DraftFiles files) {
        NewTemplate.Source from = wanted.from();
        if (from == null) {
            Bilingual title = wanted.title();
            return files.blank(key, title == null ? new Bilingual("새 양식", "New template") : title);
        }
        TemplateText source = library.find(from.key(), from.version());
        TemplateFiles sourceFiles = library.shipped().has(from.key())
                ? null
                : find(from.key(), from.version()).files();
        return files.copy(source, sourceFiles, key, wanted.title());
    }

    List<TemplateRow> drafts() {
        return stored.findByStateOrderByTemplateKey(VersionState.DRAFT).stream()
                .map(OwnVersions::listed)
                .toList();
    }

    Optional<TemplateRow> draftOf(String key) {
        return stored.findByTemplateKeyAndState(key, VersionState.DRAFT).map(OwnVersions::listed);
    }

    private static TemplateRow listed(OwnVersion draft) {
        TemplateSheet sheet = sheet(draft);
        return new TemplateRow(
                draft.templateKey(),
                draft.versionNumber(),
                sheet.text("kind").isEmpty() ? draft.templateKey() : sheet.text("kind"),
                title(draft, sheet, "title"),
                title(draft, sheet, "summary"),
                sheet.text("signing").equals(SigningKind.ACKNOWLEDGED.name())
                        ? SigningKind.ACKNOWLEDGED
                        : SigningKind.SIGNED,
                VersionState.DRAFT,
                true,
                null,
                null);
    }

    OwnVersionRow row(OwnVersion version) {
        TemplateFiles files = version.files();
        return new OwnVersionRow(
                version.templateKey(),
                version.versionNumber(),
                version.state(),
                title(version, sheet(version), "title"),
                files.files(),
                version.state() == VersionState.PUBLISHED
                        ? List.of()
                        : problems.of(files, new DraftReader.Identity(version.templateKey(), version.versionNumber())),
                version.revision(),
                version.changedAt(),
                version.publishedAt(),
                version.savedVersion());
    }

    private boolean isTaken(String key) {
        return library.shipped().has(key) || stored.existsByTemplateKey(key);
    }

    /** Empty while the file cannot be read. */
    private static TemplateSheet sheet(OwnVersion version) {
        TemplateFiles files = version.files();
        String file = files.template();
        try {
            return file == null ? new TemplateSheet(java.util.Map.of()) : TemplateSheet.of(file, files.content(file));
        } catch (BrokenText unreadable) {
            return new TemplateSheet(java.util.Map.of());
        }
    }

    private static Bilingual title(OwnVersion version, TemplateSheet sheet, String name) {
        String ko = sheet.text(name, "ko");
        String en = sheet.text(name, "en");
        return ko.isBlank() || en.isBlank()
                ? new Bilingual(ko.isBlank() ? version.templateKey() : ko, en.isBlank() ? version.templateKey() : en)
                : new Bilingual(ko, en);
    }
}
