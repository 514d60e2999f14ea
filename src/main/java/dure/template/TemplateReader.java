package dure.template;

import dure.shared.Bilingual;
import dure.template.TemplateText.AnnexPlan;
import dure.template.TemplateText.Sentence;
import dure.template.text.BrokenText;
import dure.template.text.Clause;
import dure.template.text.ClauseReader;
import dure.template.text.YamlPart;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads a template file against the known clauses and the dictionary of variables. */
final class TemplateReader {

    private final Map<String, Clause> clauses;
    private final Map<String, Variable> variables;

    TemplateReader(Map<String, Clause> clauses, Map<String, Variable> variables) {
        this.clauses = clauses;
        this.variables = variables;
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
                SigningKind.valueOf(yaml.text("signing")),
                yaml.optionalText("reviewer"),
                yaml.has("base") ? BaseRule.valueOf(yaml.text("base").toUpperCase(Locale.ROOT)) : BaseRule.NONE,
                yaml.has("revision") ? revision(yaml.part("revision")) : null,
                yaml.list("roles").stream().map(TemplateReader::role).toList(),
                yaml.texts("variables").stream()
                        .map(name -> known(variables, name, file, "variable"))
                        .toList(),
                yaml.texts("clauses"));
        return new TemplateText(
                version,
                file,
                yaml.text("style").equals("NOTICE"),
                sentence(file, yaml.bilingual("preamble")),
                sentence(file, yaml.bilingual("closing")),
                yaml.optionalText("addressee"),
                version.clauses().stream()
                        .map(key -> known(clauses, key, file, "clause"))
                        .toList(),
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

    private static Sentence sentence(String file, Bilingual text) {
        return new Sentence(ClauseReader.sentence(file, text.ko()), ClauseReader.sentence(file, text.en()));
    }

    private static <T> T known(Map<String, T> all, String name, String file, String what) {
        T found = all.get(name);
        if (found == null) {
            throw new BrokenText(file, 0, "there is no " + what + " " + name);
        }
        return found;
    }

    static Variable variable(YamlPart yaml) {
        yaml.allow(
                "name", "type", "group", "label", "help", "required", "choices", "columns", "from", "default", "when");
        return new Variable(
                yaml.text("name"),
                VariableType.valueOf(yaml.text("type")),
                VariableGroup.valueOf(yaml.text("group")),
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
        column.allow("name", "type", "label", "width", "total");
        return new Column(
                column.text("name"),
                VariableType.valueOf(column.text("type")),
                column.bilingual("label"),
                column.has("width") ? column.number("width") : 20,
                column.optionalText("total"));
    }

    private static List<Choice> choices(YamlPart choices) {
        return choices.names().stream()
                .map(value -> new Choice(value, choices.bilingual(value)))
                .toList();
    }
}
