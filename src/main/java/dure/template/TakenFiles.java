package dure.template;

import dure.template.sheet.ClauseSheet;
import dure.template.sheet.TemplateSheet;
import dure.template.text.BrokenText;
import dure.template.text.Clause;
import dure.template.text.YamlPart;
import dure.template.text.YamlText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Makes files that come from outside the files of an own template: what the library has anyway is left out, what only looks
 * like the library's becomes the team's own.
 */
@Component
class TakenFiles {

    private final ShippedTexts shipped;
    private final LibraryVariables library;

    TakenFiles(ShippedTexts shipped, LibraryVariables library) {
        this.shipped = shipped;
        this.library = library;
    }

    TemplateFiles named(TemplateFiles sent, String key) {
        TemplateFiles imported = library.without(sent);
        var kept = new HashMap<String, String>();
        var renamed = new HashMap<String, String>();
        imported.files().forEach((file, content) -> {
            if (file.startsWith(TemplateFiles.CLAUSES)) {
                clause(file, imported, kept, renamed);
            } else if (file.startsWith(TemplateFiles.VARIABLES)) {
                kept.put(file, variables(file, content));
            }
        });
        kept.values().removeIf(String::isBlank);
        String file = imported.template();
        if (file == null) {
            imported.files().keySet().stream()
                    .filter(name -> !name.contains("/"))
                    .forEach(name -> kept.put(name, imported.content(name)));
        } else {
            kept.put(DraftFiles.file(key, 1), template(file, imported.content(file), key, renamed));
        }
        return new TemplateFiles(kept);
    }

    private String template(String file, String content, String key, Map<String, String> renamed) {
        try {
            TemplateSheet sheet = TemplateSheet.of(file, content);
            String kind = sheet.text("kind").isEmpty() ? sheet.text("key") : sheet.text("kind");
            return sheet.with("key", key)
                    .with("version", "1")
                    .with("kind", shipped.has(kind) ? kind : null)
                    .without("order")
                    .without("reviewer")
                    .without("revision")
                    .with(
                            "clauses",
                            sheet.texts("clauses").stream()
                                    .map(reference -> renamed.getOrDefault(reference, reference))
                                    .toList())
                    .yaml();
        } catch (BrokenText unreadable) {
            return content;
        }
    }

    private void clause(String file, TemplateFiles imported, Map<String, String> kept, Map<String, String> renamed) {
        String content = imported.content(file);
        String name = file.substring(TemplateFiles.CLAUSES.length());
        String reference = name.substring(0, name.length() - ".md".length());
        if (shipped.clauses().containsKey(reference)
                && shipped.source(name).strip().equals(content.strip())) {
            return;
        }
        String plain = Clause.key(reference);
        String wanted = plain.startsWith(Clause.OWN) ? plain : Clause.OWN + plain;
        String own = wanted;
        for (int number = 2; isTaken(name(own), file, imported, kept); number++) {
            own = wanted + "-" + number;
        }
        String key = own;
        renamed.put(reference, key);
        kept.put(
                name(key),
                ClauseSheet.of(file, content)
                        .map(sheet -> sheet.with("key", key).without("version").content())
                        .orElse(content));
    }

    /** A file that has the name already keeps it. */
    private static boolean isTaken(String name, String file, TemplateFiles imported, Map<String, String> kept) {
        return kept.containsKey(name) || !name.equals(file) && imported.files().containsKey(name);
    }

    private static String name(String clause) {
        return TemplateFiles.CLAUSES + clause + ".md";
    }

    private String variables(String file, String content) {
        try {
            var own = new ArrayList<Object>();
            for (YamlPart entry : YamlPart.parseList(file, content)) {
                if (!library.isShipped(entry)) {
                    own.add(entry.entries());
                }
            }
            return own.isEmpty() ? "" : YamlText.of(own);
        } catch (BrokenText unreadable) {
            return content;
        }
    }
}
