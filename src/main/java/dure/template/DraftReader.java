package dure.template;

import dure.shared.PlainText;
import dure.template.text.BrokenText;
import dure.template.text.Clause;
import dure.template.text.ClauseReader;
import dure.template.text.YamlPart;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the files of a team's own template against the shipped clauses and variables, and finds everything that is wrong in them. */
@Component
class DraftReader {

    /** What only follows from a paragraph that could not be read. */
    private static final Set<String> FOLLOWING =
            Set.of("declared", "names", "steps", "step-shape", "unused", "no-clause", "no-variable");

    private final ShippedTexts shipped;
    private final LibraryVariables library;

    DraftReader(ShippedTexts shipped, LibraryVariables library) {
        this.shipped = shipped;
        this.library = library;
    }

    /** A draft as far as it could be read. */
    record Draft(@Nullable TemplateText text, List<BrokenText> problems) {}

    /** What the template's own file must say of itself. */
    record Identity(String key, int number) {}

    Draft read(TemplateFiles files, Identity identity) {
        var problems = new ArrayList<BrokenText>();
        var reading = new Reading(files, false, problems::add);
        TemplateText text = reading.template();
        var broken = new HashSet<String>();
        problems.forEach(problem -> broken.add(problem.file()));
        files.files().forEach((file, content) -> characters(file, content, problems::add));
        if (text != null) {
            identity(text, identity, problems::add);
            TemplateCheck.check(text, problem -> {
                if (broken.isEmpty() || !FOLLOWING.contains(code(problem))) {
                    problems.add(problem);
                }
            });
        }
        return new Draft(text, List.copyOf(problems));
    }

    /** A published version: checked when it was published, and never again; what its own files say of a variable holds. */
    TemplateText published(TemplateFiles files) {
        TemplateText text = new Reading(files, true, BrokenText::raise).template();
        if (text == null) {
            throw new BrokenText(String.valueOf(files.template()), 0, "template-file");
        }
        return text;
    }

    static String code(BrokenText problem) {
        return problem.messageKey().substring(problem.messageKey().lastIndexOf('.') + 1);
    }

    private void identity(TemplateText text, Identity identity, Consumer<BrokenText> found) {
        TemplateVersion version = text.version();
        if (!version.key().equals(identity.key())) {
            found.accept(new BrokenText(text.file(), 0, "key", identity.key()));
        }
        if (version.version() != identity.number()) {
            found.accept(new BrokenText(text.file(), 0, "version", Integer.toString(identity.number())));
        }
        if (version.reviewer() != null) {
            found.accept(new BrokenText(text.file(), 0, "reviewer"));
        }
        kind(text, found);
    }

    /** Whoever counts on a kind counts on how it is signed. */
    private void kind(TemplateText text, Consumer<BrokenText> found) {
        TemplateVersion version = text.version();
        if (version.kind().equals(version.key())) {
            return;
        }
        if (!shipped.has(version.kind())) {
            found.accept(new BrokenText(text.file(), 0, "kind", version.kind()));
        } else if (!shipped.signings(version.kind()).contains(version.signing())) {
            found.accept(new BrokenText(text.file(), 0, "kind-signing", version.kind(), version.signing()));
        }
    }

    /** What may stand in no text that a person types stands in none of these either. */
    private static void characters(String file, String content, Consumer<BrokenText> found) {
        String[] lines = content.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            int forbidden = PlainText.firstForbidden(lines[i], true);
            if (forbidden >= 0) {
                found.accept(new BrokenText(file, i + 1, "character", "U+%04X".formatted(forbidden)));
            }
            if (PlainText.hasResidentNumber(lines[i])) {
                found.accept(new BrokenText(file, i + 1, "resident-number"));
            }
        }
    }

    /** One reading: shipped and own clauses and variables together, and the template made of them. */
    private final class Reading {

        private final TemplateFiles files;
        private final boolean published;
        private final Consumer<BrokenText> found;
        private final Map<String, Clause> clauses = new HashMap<>(shipped.clauses());
        private final Map<String, Variable> variables = new HashMap<>(shipped.variables());

        Reading(TemplateFiles files, boolean published, Consumer<BrokenText> found) {
            this.files = files;
            this.published = published;
            this.found = found;
            files.files().forEach((file, content) -> {
                if (file.startsWith(TemplateFiles.VARIABLES) && !content.isBlank()) {
                    attempt(file, () -> variables(file, content));
                } else if (file.startsWith(TemplateFiles.CLAUSES)) {
                    attempt(file, () -> clause(file, content));
                }
            });
        }

        @Nullable
        TemplateText template() {
            String file = files.template();
            if (file == null) {
                found.accept(new BrokenText("", 0, "template-file"));
                return null;
            }
            var read = new ArrayList<TemplateText>();
            attempt(
                    file,
                    () -> read.add(new TemplateReader(clauses, variables, found).read(file, files.content(file))));
            return read.isEmpty() ? null : read.getFirst();
        }

        private void variables(String file, String content) {
            for (YamlPart entry : YamlPart.parseList(file, content)) {
                Variable variable = TemplateReader.variable(entry);
                if (published) {
                    variables.put(variable.name(), variable);
                    continue;
                }
                VariableCheck.check(variable, file, found);
                if (library.isShipped(entry)) {
                    continue;
                }
                if (shipped.variables().containsKey(variable.name())) {
                    found.accept(new BrokenText(file, 0, "variable-taken", variable.name()));
                } else if (variables.put(variable.name(), variable) != null) {
                    found.accept(new BrokenText(file, 0, "variable-twice", variable.name()));
                }
            }
        }

        private void clause(String file, String content) {
            Clause clause = ClauseReader.read(file, content, found);
            String reference = clause.reference();
            if (!file.equals(TemplateFiles.CLAUSES + reference + ".md")) {
                found.accept(new BrokenText(file, 1, "file-name", reference));
            } else if (!clause.key().startsWith(Clause.OWN)) {
                found.accept(new BrokenText(file, 1, "own-name", clause.key()));
            } else {
                clauses.put(reference, clause);
            }
        }

        /** Whatever a broken file brings about is a problem of that file, never of the library. */
        private void attempt(String file, Runnable reading) {
            try {
                reading.run();
            } catch (BrokenText broken) {
                found.accept(broken);
            } catch (RuntimeException broken) {
                found.accept(new BrokenText(file, 0, "unreadable", String.valueOf(broken.getMessage())));
            }
        }
    }
}
