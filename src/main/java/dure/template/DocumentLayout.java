package dure.template;

import dure.document.Attachment;
import dure.document.Block;
import dure.document.Document;
import dure.document.DocumentInfo;
import dure.document.Run;
import dure.shared.Sha256;
import dure.shared.Translations;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Lays a composed text out as the blocks of a document, with its marks, its signature boxes and its terms attached. */
@Component
class DocumentLayout {

    /** What stands in brackets in a title is left out of the footer. */
    private static final Pattern SHORTER = Pattern.compile("\\s*\\([^)]*\\)");

    private final Translations translations;
    private final SignatureLayout signatures;
    private final Reviews reviews;

    DocumentLayout(Translations translations, SignatureLayout signatures, Reviews reviews) {
        this.translations = translations;
        this.signatures = signatures;
        this.reviews = reviews;
    }

    Document document(ComposedText text, byte[] terms, Sha256 fingerprint) {
        return new Document(info(text, terms, fingerprint), blocks(text));
    }

    private DocumentInfo info(ComposedText text, byte[] terms, Sha256 fingerprint) {
        TemplateVersion version = text.template().version();
        MergeRequest request = text.request();
        return new DocumentInfo(
                version.title().in(text.language()),
                text.language(),
                request.number(),
                SHORTER.matcher(version.title().in(text.language())).replaceAll("") + " v" + version.version(),
                fingerprint.fingerprint(),
                marks(text),
                request.createdAt(),
                List.of(new Attachment("terms.json", "application/json", words(text, "template.print.terms"), terms)));
    }

    private String marks(ComposedText text) {
        return Stream.of(
                        text.request().mark(),
                        text.isTranslation() ? words(text, "template.print.translation") : null,
                        reviews.isReviewed(text.template().version()) ? null : words(text, "template.print.unreviewed"))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }

    private List<Block> blocks(ComposedText text) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Title(
                text.template().version().title().in(text.language()),
                text.request().number()));
        blocks.add(new Block.Text(text.preamble()));
        var ladder = new Ladder(text.language());
        int number = 0;
        for (Composed.Article article : text.articles()) {
            number++;
            if (text.template().notice()) {
                blocks.add(new Block.Item(1, number + ".", List.of(new Run(article.heading(), true))));
                blocks.addAll(notice(article.steps()));
            } else {
                blocks.add(new Block.Article(article.label(), article.heading()));
                blocks.addAll(ladder.items(article.steps(), 1));
            }
        }
        blocks.addAll(signatures.blocks(text));
        if (!text.annexes().isEmpty()) {
            blocks.add(new Block.Note(words(text, "template.print.end-of-text")));
        }
        for (ComposedText.Annex annex : text.annexes()) {
            blocks.add(new Block.Annex(annex.label(), annex.title()));
            blocks.addAll(annex.blocks());
        }
        blocks.add(new Block.Note(words(text, "template.print.end")));
        return blocks;
    }

    /** In a notice paragraphs stand without numbers; only lists have them. */
    private static List<Block> notice(List<Composed> steps) {
        var blocks = new ArrayList<Block>();
        for (Composed step : steps) {
            blocks.add(new Block.Item(1, null, step.runs()));
            for (int i = 0; i < step.below().size(); i++) {
                blocks.add(new Block.Item(2, (i + 1) + ")", step.below().get(i).runs()));
            }
        }
        return blocks;
    }

    private String words(ComposedText text, String key) {
        return translations.getTranslation(key, text.language());
    }
}
