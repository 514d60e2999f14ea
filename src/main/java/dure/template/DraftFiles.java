package dure.template;

import dure.shared.Bilingual;
import dure.template.sheet.TemplateSheet;
import dure.template.text.Clause;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the files of a version out of those of another: a copy, the next version, the published one. */
@Component
class DraftFiles {

    /** What an agreement of any kind ends with. */
    private static final List<String> GENERAL = List.of(
            "changes",
            "no-assignment",
            "force-majeure",
            "disputes",
            "interpretation",
            "effect",
            "copies",
            "special-terms");

    private final ShippedTexts shipped;
    private final DraftNames names;
    private final LibraryVariables library;

    DraftFiles(ShippedTexts shipped, DraftNames names, LibraryVariables library) {
        this.shipped = shipped;
        this.library = library;
        this.names = names;
    }

    TemplateFiles blank(String key, Bilingual title) {
        var yaml = new LinkedHashMap<String, Object>();
        yaml.put("key", key);
        yaml.put("version", "1");
        yaml.put("signing", SigningKind.SIGNED.name());
        yaml.put("style", "ARTICLES");
        yaml.put("title", TemplateSheet.both(title.ko(), title.en()));
        yaml.put("summary", TemplateSheet.both(title.ko(), title.en()));
        yaml.put(
                "roles",
                List.of(new dure.template.sheet.RoleSheet("PARTY", "당사자", "Party", "2", "20", true, true).entries()));
        yaml.put(
                "preamble",
                TemplateSheet.both("{{parties.named|은}} 다음과 같이 계약을 체결한다.", "{{parties.named}} agree as follows."));
        yaml.put(
                "closing",
                TemplateSheet.both(
                        "당사자는 이 계약의 내용을 모두 읽고 이해하였으며, 이를 증명하기 위하여 다음과 같이 서명한다.",
                        "The Parties have read and understood this agreement and sign it in witness of it."));
        yaml.put("clauses", GENERAL);
        return names.settled(new TemplateFiles(Map.of(file(key, 1), new TemplateSheet(yaml).yaml())));
    }

    /** {@code sourceFiles} are null for a shipped template. */
    TemplateFiles copy(
            TemplateText source, @Nullable TemplateFiles sourceFiles, String key, @Nullable Bilingual title) {
        TemplateFiles files = sourceFiles == null
                ? new TemplateFiles(Map.of(source.file(), shipped.source(source.file())))
                : library.without(sourceFiles);
        String file = String.valueOf(files.template());
        TemplateSheet sheet = TemplateSheet.of(file, files.content(file))
                .with("key", key)
                .with("version", "1")
                .with("kind", kind(source.version().kind()))
                .without("order")
                .without("reviewer")
                .without("revision");
        return renamed(files, title == null ? sheet : sheet.withBoth("title", title), file(key, 1));
    }

    TemplateFiles next(TemplateFiles last, String key, int number) {
        String file = String.valueOf(last.template());
        TemplateSheet sheet = TemplateSheet.of(file, last.content(file));
        TemplateSheet begun = sheet.with("version", Integer.toString(number))
                .with("kind", kind(sheet.text("kind")))
                .without("revision");
        return renamed(library.without(last), begun, file(key, number));
    }

    /** With the revision and what it takes from the dictionary as parts of the template, so that the files alone say it. */
    TemplateFiles published(TemplateFiles draft, @Nullable Revision why) {
        String file = String.valueOf(draft.template());
        TemplateSheet sheet = TemplateSheet.of(file, draft.content(file)).without("revision");
        if (why != null) {
            var revision = new LinkedHashMap<String, Object>();
            revision.put("wording-only", Boolean.toString(why.wordingOnly()));
            revision.put(
                    "reason", TemplateSheet.both(why.reason().ko(), why.reason().en()));
            sheet = sheet.with("revision", revision);
        }
        return library.with(draft.with(file, sheet.yaml()), sheet.texts("variables"));
    }

    /** A family is one of the shipped ones; any other template stands for itself. */
    private @Nullable String kind(String written) {
        return shipped.has(written) ? written : null;
    }

    static String file(String key, int number) {
        return Clause.reference(key, number) + ".yaml";
    }

    private static TemplateFiles renamed(TemplateFiles files, TemplateSheet sheet, String name) {
        var all = new HashMap<>(files.files());
        all.remove(String.valueOf(files.template()));
        all.put(name, sheet.yaml());
        return new TemplateFiles(all);
    }
}
