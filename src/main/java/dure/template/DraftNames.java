package dure.template;

import dure.template.sheet.ClauseSheet;
import dure.template.sheet.TemplateSheet;
import dure.template.text.BrokenText;
import dure.template.text.Clause;
import dure.template.text.ClauseReader;
import dure.template.text.YamlPart;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Writes down which variables and annexes the texts of a draft use, so that nobody has to keep such lists by hand. */
@Component
class DraftNames {

    private final ShippedTexts shipped;

    DraftNames(ShippedTexts shipped) {
        this.shipped = shipped;
    }

    /** The same files with these lists as the texts have it; what cannot be read stays as it is. */
    TemplateFiles settled(TemplateFiles files) {
        try {
            return template(clauses(files));
        } catch (BrokenText unreadable) {
            return files;
        }
    }

    private static TemplateFiles clauses(TemplateFiles files) {
        TemplateFiles settled = files;
        for (String file : files.files().keySet()) {
            var sheet = file.startsWith(TemplateFiles.CLAUSES)
                    ? ClauseSheet.of(file, files.content(file))
                    : java.util.Optional.<ClauseSheet>empty();
            if (sheet.isPresent()) {
                var problems = new ArrayList<BrokenText>();
                try {
                    Clause clause = ClauseReader.read(file, files.content(file), problems::add);
                    var used = List.copyOf(TemplateCheck.declared(clause));
                    boolean known = Set.copyOf(clause.variables()).equals(Set.copyOf(used));
                    if (problems.isEmpty() && !known) {
                        settled = settled.with(
                                file, sheet.get().with("variables", used).content());
                    }
                } catch (BrokenText notYet) {
                    continue;
                }
            }
        }
        return settled;
    }

    private TemplateFiles template(TemplateFiles files) {
        String file = files.template();
        if (file == null) {
            return files;
        }
        TemplateSheet sheet = TemplateSheet.of(file, files.content(file));
        Set<String> used = used(files, sheet);
        TemplateSheet withAnnexes = annexes(sheet, used);
        withAnnexes.maps("annexes").forEach(annex -> {
            if (annex.get("list") != null) {
                used.add(annex.get("list").toString());
            }
        });
        Map<String, Variable> known = variables(files);
        var listed = new LinkedHashSet<>(sheet.texts("variables"));
        listed.retainAll(used);
        used.stream().filter(known::containsKey).forEach(listed::add);
        var oneOf = sheet.texts("one-of").stream().filter(listed::contains).toList();
        TemplateSheet settled =
                withAnnexes.with("variables", List.copyOf(listed)).with("one-of", oneOf);
        return settled.equals(sheet) ? files : files.with(file, settled.yaml());
    }

    /** The names that the listed clauses and the sentences around them use, in their order. */
    private Set<String> used(TemplateFiles files, TemplateSheet sheet) {
        var used = new LinkedHashSet<String>();
        used.addAll(FactNames.in(ClauseReader.sentence("", sheet.text("preamble", "ko"))));
        used.addAll(FactNames.in(ClauseReader.sentence("", sheet.text("closing", "ko"))));
        Map<String, Clause> known = new HashMap<>(shipped.clauses());
        files.files().forEach((file, content) -> {
            if (file.startsWith(TemplateFiles.CLAUSES)) {
                try {
                    Clause clause = ClauseReader.read(file, content, ignored -> {});
                    known.put(clause.reference(), clause);
                } catch (BrokenText notYet) {
                    return;
                }
            }
        });
        for (String reference : sheet.texts("clauses")) {
            Clause clause = known.get(reference);
            if (clause != null) {
                used.addAll(clause.variables());
            }
        }
        return used;
    }

    /** Annexes that a clause speaks of are taken over from the shipped template that has them. */
    private TemplateSheet annexes(TemplateSheet sheet, Set<String> used) {
        var annexes = new ArrayList<Map<?, ?>>(sheet.maps("annexes"));
        var there = new LinkedHashSet<String>();
        annexes.forEach(annex -> there.add(String.valueOf(annex.get("name"))));
        for (String name : used) {
            if (name.startsWith("annex.") && there.add(name)) {
                AnnexChoices.ofLibrary(shipped).stream()
                        .filter(annex -> name.equals(annex.get("name")))
                        .findFirst()
                        .ifPresent(annexes::add);
            }
        }
        return sheet.with("annexes", annexes);
    }

    private Map<String, Variable> variables(TemplateFiles files) {
        var known = new HashMap<>(shipped.variables());
        files.files().forEach((file, content) -> {
            if (file.startsWith(TemplateFiles.VARIABLES) && !content.isBlank()) {
                YamlPart.parseList(file, content).stream()
                        .map(TemplateReader::variable)
                        .forEach(variable -> known.put(variable.name(), variable));
            }
        });
        return known;
    }
}
