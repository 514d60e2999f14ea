package dure.template;

import dure.shared.Bilingual;
import dure.template.TemplateText.AnnexPlan;
import dure.template.TemplateText.Sentence;
import dure.template.text.BrokenText;
import dure.template.text.Clause;
import dure.template.text.ClauseReader;
import dure.template.text.Inline;
import dure.template.text.YamlPart;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Reads a template file against the known clauses and the dictionary of variables. */
final class TemplateReader {

    private final Map<String, Clause> clauses;
    private final Map<String, Variable> variables;
    private final Consumer<BrokenText> found;

    /** What is wrong but leaves a template to read goes to {@code found}. */
    TemplateReader(Map<String, Clause> clauses, Map<String, Variable> variables, Consumer<BrokenText> found) {
        this.clauses = clauses;
        this.variables = variables;
        this.found = found;
    }

    TemplateText read(String file, String content) {
        YamlPart yaml = YamlPart.parse(file, content)
                .allow(
                        "key",
                        "version",
                        "kind",
                        "base",
                        "revision",
                        "order",
                        "signing",
                        "style",
                        "reviewer",
                        "title",
                        "summary",
                        "roles",
                        "addressee",
                        "preamble",
                        "closing",
                        "clauses",
                        "variables",
                        "one-of",
                        "annexes");
        var version = new TemplateVersion(
                yaml.text("key"),
                yaml.number("version"),
                yaml.has("kind") ? yaml.text("kind") : yaml.text("key"),
                yaml.bilingual("title"),
                yaml.bilingual("summary"),
                yaml.oneOf(SigningKind.class, "signing"),
                yaml.optionalText("reviewer"),
                yaml.has("base") ? base(yaml) : BaseRule.NONE,
                yaml.has("revision") ? revision(yaml.part("revision")) : null,
                yaml.list("roles").stream().map(TemplateReader::role).toList(),
                known(variables, yaml.texts("variables"), file, "variable"),
                yaml.texts("clauses"));
        return new TemplateText(
                version,
                file,
                yaml.text("style").equals("NOTICE"),
                sentence(file, yaml.bilingual("preamble"), "preamble"),
                sentence(file, yaml.bilingual("closing"), "closing"),
                yaml.optionalText("addressee"),
                known(clauses, version.clauses(), file, "clause"),
                yaml.list("annexes").stream().map(TemplateReader::annex).toList(),
                Set.copyOf(yaml.texts("one-of")));
    }

    private static Revision revision(YamlPart revision) {
        revision.allow("wording-only", "reason");
        return new Revision(revision.flag("wording-only"), revision.bilingual("reason"));
    }

    private static PartyRole role(YamlPart role) {
        role.allow("key", "word", "min", "max", "signs", "personal");
        return new PartyRole(
                role.text("key"),
                role.bilingual("word"),
                role.number("min"),
                role.number("max"),
                role.flag("signs"),
                !role.has("personal") || role.flag("personal"));
    }

    private static AnnexPlan annex(YamlPart annex) {
        annex.allow("name", "list", "title");
        return new AnnexPlan(annex.text("name"), annex.optionalText("list"), annex.bilingual("title"));
    }

    private Sentence sentence(String file, Bilingual text, String name) {
        return new Sentence(sentence(file, text.ko(), name), sentence(file, text.en(), name));
    }

    private List<Inline> sentence(String file, String text, String name) {
        try {
            return ClauseReader.sentence(file, text);
        } catch (BrokenText broken) {
            found.accept(broken);
            return List.of(new Inline.Words(name, false));
        }
    }

    private static BaseRule base(YamlPart yaml) {
        String written = yaml.text("base");
        return switch (written) {
            case "optional" -> BaseRule.OPTIONAL;
            case "required" -> BaseRule.REQUIRED;
            case "none" -> BaseRule.NONE;
            default -> yaml.oneOf(BaseRule.class, "base");
        };
    }

    private <T> List<T> known(Map<String, T> all, List<String> names, String file, String what) {
        var seen = new HashSet<String>();
        var known = new ArrayList<T>();
        for (String name : names) {
            T one = all.get(name);
            if (!seen.add(Clause.key(name))) {
                found.accept(new BrokenText(file, 0, what + "-twice", name));
            } else if (one == null) {
                found.accept(new BrokenText(file, 0, "no-" + what, name));
            } else {
                known.add(one);
            }
        }
        return known;
    }

    static Variable variable(YamlPart yaml) {
        yaml.allow(
                "name", "type", "group", "label", "help", "required", "choices", "columns", "from", "default", "when");
        yaml.conditionList("when");
        return new Variable(
                yaml.text("name"),
                yaml.oneOf(VariableType.class, "type"),
                yaml.oneOf(VariableGroup.class, "group"),
                yaml.bilingual("label"),
                yaml.has("help") ? yaml.bilingual("help") : null,
                yaml.flag("required"),
                yaml.has("choices") ? choices(yaml.part("choices")) : List.of(),
                yaml.list("columns").stream().map(TemplateReader::column).toList(),
                yaml.optionalText("from"),
                yaml.sameOrBilingual("default"),
                yaml.texts("when"));
    }

    private static Column column(YamlPart column) {
        column.allow("name", "type", "label", "required", "width", "total");
        return new Column(
                column.text("name"),
                column.oneOf(VariableType.class, "type"),
                column.bilingual("label"),
                column.flag("required"),
                column.has("width") ? column.number("width") : 20,
                column.optionalText("total"));
    }

    private static List<Choice> choices(YamlPart choices) {
        return choices.names().stream()
                .map(value -> new Choice(value, choices.bilingual(value)))
                .toList();
    }
}
