package dure.template;

import dure.document.Block;
import dure.document.Run;
import dure.template.TemplateText.AnnexPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A document's whole text in one language, before it is laid out. */
record ComposedText(
        TemplateText template,
        MergeRequest request,
        Locale language,
        List<Run> preamble,
        List<Composed.Article> articles,
        List<Run> closing,
        List<Annex> annexes) {

    /** An annex with its label, "[별지 1]". */
    record Annex(String label, String title, List<Block> blocks) {}

    boolean isTranslation() {
        return !language.getLanguage().equals(request.language().getLanguage());
    }

    static List<Annex> annexes(Facts facts, MergeRequest request, Locale language) {
        var annexes = new ArrayList<Annex>();
        for (AnnexPlan plan : facts.annexes()) {
            String list = plan.list();
            List<Block> blocks = list == null ? brought(request, language) : printed(facts.printed(list), language);
            annexes.add(new Annex(
                    String.valueOf(facts.printed(plan.name())), plan.title().in(language), blocks));
        }
        return annexes;
    }

    /** The head of the annex is ours: its number depends on the document. */
    private static List<Block> brought(MergeRequest request, Locale language) {
        return request.annex().in(language).stream()
                .filter(block -> !(block instanceof Block.Annex))
                .toList();
    }

    private static List<Block> printed(@Nullable Object value, Locale language) {
        return switch (value) {
            case Block.Table table -> List.of(table);
            case List<?> lines ->
                new Ladder(language).items(lines.stream().map(Composed::line).toList(), 2);
            case null, default -> List.of();
        };
    }
}
