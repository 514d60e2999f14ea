package dure.template;

import dure.document.Block;
import dure.document.Run;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The terms of a document as data (terms.json): everything that its binding text says, and nothing that may differ between two
 * prints of it. Values that are missing in a draft are left out.
 */
final class Terms {

    private static final String FORMAT = "dure-terms/1";

    private Terms() {}

    /** @param beside the other language, when both are signed side by side; else null */
    static Map<String, Object> of(
            TemplateText template,
            MergeRequest request,
            Map<String, Object> values,
            ComposedText text,
            @Nullable ComposedText beside,
            List<GrantTerms> grants) {
        var terms = new LinkedHashMap<String, Object>();
        terms.put("format", FORMAT);
        put(terms, "number", request.number());
        terms.put("template", template.version().key());
        terms.put("templateVersion", template.version().version());
        terms.put("language", request.language().getLanguage());
        terms.put("layout", request.layout().name());
        terms.put("signing", request.signing().name());
        BaseAgreement base = request.base();
        if (base != null) {
            terms.put(
                    "base",
                    Map.of("number", base.number(), "signedOn", base.signedOn().toString()));
        }
        terms.put("project", project(request.project()));
        terms.put("parties", request.parties().stream().map(Terms::party).toList());
        terms.put("values", values);
        terms.putAll(words(text));
        if (beside != null) {
            terms.put("beside", words(beside));
        }
        terms.put("grants", grants.stream().map(Terms::grant).toList());
        return terms;
    }

    /** What the text says in one language. */
    private static Map<String, Object> words(ComposedText text) {
        return Map.of(
                "title", text.template().version().title().in(text.language()),
                "preamble", plain(text.preamble()),
                "clauses", text.articles().stream().map(Terms::article).toList(),
                "closing", plain(text.closing()),
                "annexes", text.annexes().stream().map(Terms::annex).toList());
    }

    private static Map<String, Object> project(ProjectFacts project) {
        return Map.of("name", project.name(), "goal", project.goal(), "doneWhen", project.doneWhen());
    }

    private static Map<String, Object> party(Party party) {
        var data = new LinkedHashMap<String, Object>();
        data.put("as", party.role());
        data.put("name", party.name());
        put(data, "nameEn", party.nameEn());
        put(
                data,
                "birthDate",
                party.birthDate() == null ? null : party.birthDate().toString());
        put(data, "address", party.address());
        put(data, "phone", party.phone());
        put(data, "email", party.email());
        put(data, "organisation", party.organisation());
        Business business = party.business();
        if (business != null) {
            data.put("business", Map.of("number", business.number(), "representative", business.representative()));
        }
        return data;
    }

    private static Map<String, Object> article(Composed.Article article) {
        return Map.of(
                "key", article.clause(),
                "version", article.version(),
                "label", article.label(),
                "heading", article.heading(),
                "text", steps(article.steps()));
    }

    /** A step is a text, a text with the steps under it, or a table as lines. */
    private static List<Object> steps(List<Composed> steps) {
        return steps.stream().map(Terms::step).toList();
    }

    private static Object step(Composed step) {
        if (step.table() != null) {
            return Map.of("table", rows(step.table()));
        }
        return step.below().isEmpty()
                ? plain(step.runs())
                : Map.of("text", plain(step.runs()), "items", steps(step.below()));
    }

    private static Map<String, Object> annex(ComposedText.Annex annex) {
        return Map.of(
                "label", annex.label(),
                "title", annex.title(),
                "text",
                        annex.blocks().stream()
                                .flatMap(block -> lines(block).stream())
                                .toList());
    }

    private static Map<String, Object> grant(GrantTerms grant) {
        var data = new LinkedHashMap<String, Object>();
        data.put("clause", grant.clause());
        data.put("article", grant.articleLabel());
        data.put("from", grant.grantorRole());
        data.put("to", grant.granteeRole());
        put(data, "work", grant.work());
        data.put("kinds", new TreeSet<>(grant.kinds()));
        data.put("rights", new TreeSet<>(grant.rights()));
        data.put("sublicensable", grant.sublicensable());
        data.put("retroactive", grant.retroactive());
        data.put("survivesEnd", grant.survivesEnd());
        data.put("outboundLicenses", new TreeSet<>(grant.outboundLicenses()));
        return data;
    }

    private static List<String> lines(Block block) {
        return switch (block) {
            case Block.Title title -> List.of(title.text());
            case Block.Text text -> List.of(plain(text.runs()));
            case Block.Article article -> List.of(article.label() + " " + article.heading());
            case Block.Item item -> List.of((item.label() == null ? "" : item.label() + " ") + plain(item.runs()));
            case Block.Pair pair ->
                pair.blocks().flatMap(each -> lines(each).stream()).toList();
            case Block.Table table -> rows(table);
            case Block.Signatures signatures -> List.of(plain(signatures.closing()));
            case Block.Annex annex ->
                List.of(annex.label().text() + " " + annex.title().text());
            case Block.Note note -> List.of(note.text().text());
        };
    }

    private static List<String> rows(Block.Table table) {
        return table.lines().stream().map(line -> String.join(" | ", line)).toList();
    }

    private static String plain(List<Run> runs) {
        var text = new StringBuilder();
        for (Run run : runs) {
            text.append(run.text() == null ? "____" : run.text());
        }
        return text.toString();
    }

    private static void put(Map<String, Object> data, String name, @Nullable Object value) {
        if (value != null) {
            data.put(name, value);
        }
    }
}
