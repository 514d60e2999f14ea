package dure.template;

import dure.document.Attachment;
import dure.document.Block;
import dure.document.Document;
import dure.document.DocumentInfo;
import dure.document.Phrase;
import dure.shared.Bilingual;
import dure.shared.Conflict;
import dure.shared.Sha256;
import dure.shared.Translations;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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

    /** @param beside the same text in the other language, when both stand side by side; else null */
    Document document(ComposedText text, @Nullable ComposedText beside, byte[] terms, Sha256 fingerprint) {
        return new Document(info(text, beside, terms, fingerprint), blocks(text, beside));
    }

    private DocumentInfo info(ComposedText text, @Nullable ComposedText beside, byte[] terms, Sha256 fingerprint) {
        TemplateVersion version = text.template().version();
        MergeRequest request = text.request();
        return new DocumentInfo(
                version.title().in(text.language()),
                text.language(),
                request.number(),
                both(text, beside, "\n", each -> shortTitle(each) + " v" + version.version()),
                fingerprint.fingerprint(),
                marks(text, beside),
                request.createdAt(),
                List.of(new Attachment("terms.json", "application/json", words(text, "template.print.terms"), terms)));
    }

    private static String shortTitle(ComposedText text) {
        String title = text.template().version().title().in(text.language());
        return SHORTER.matcher(title).replaceAll("");
    }

    private Phrase marks(ComposedText text, @Nullable ComposedText beside) {
        return both(text, beside, " / ", this::marks);
    }

    /** Of two languages side by side neither is only a translation. */
    private String marks(ComposedText text) {
        Bilingual given = text.request().mark();
        boolean translation = text.isTranslation() && text.request().layout() == LanguageLayout.SEPARATE;
        return Stream.of(
                        given == null ? null : given.in(text.language()),
                        translation ? words(text, "template.print.translation") : null,
                        reviews.isReviewed(text.template().version()) ? null : words(text, "template.print.unreviewed"))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }

    private List<Block> blocks(ComposedText text, @Nullable ComposedText beside) {
        if (beside != null
                && (beside.articles().size() != text.articles().size()
                        || beside.annexes().size() != text.annexes().size())) {
            throw new Conflict("template.print.languages-differ");
        }
        var blocks = new ArrayList<Block>();
        blocks.add(title(text, beside));
        var first = new ArticleBlocks(text);
        var second = beside == null ? null : new ArticleBlocks(beside);
        blocks.addAll(both(
                List.of(new Block.Text(text.preamble())), beside, other -> List.of(new Block.Text(other.preamble()))));
        for (int i = 0; i < text.articles().size(); i++) {
            int index = i;
            blocks.addAll(both(
                    first.of(i), beside, other -> Objects.requireNonNull(second).of(index)));
        }
        blocks.addAll(signatures.blocks(text, beside));
        if (!text.annexes().isEmpty()) {
            blocks.add(new Block.Note(end(text, beside, "template.print.end-of-text")));
        }
        for (int i = 0; i < text.annexes().size(); i++) {
            int index = i;
            blocks.add(new Block.Annex(
                    both(text, beside, " ", each -> each.annexes().get(index).label()),
                    both(text, beside, " ", each -> each.annexes().get(index).title())));
            blocks.addAll(both(
                    text.annexes().get(i).blocks(),
                    beside,
                    text2 -> text2.annexes().get(index).blocks()));
        }
        blocks.add(new Block.Note(end(text, beside, "template.print.end")));
        return blocks;
    }

    private static Block.Title title(ComposedText text, @Nullable ComposedText beside) {
        Bilingual title = text.template().version().title();
        String number = text.request().number();
        Phrase below = number == null ? null : Phrase.of(number);
        if (beside != null) {
            Phrase other = Phrase.of(title.in(beside.language())).in(beside.language());
            below = below == null ? other : other.then(" · ", below);
        }
        return new Block.Title(title.in(text.language()), below);
    }

    private static List<Block> both(
            List<Block> blocks, @Nullable ComposedText beside, Function<ComposedText, List<Block>> others) {
        return beside == null ? blocks : SideBySide.of(blocks, others.apply(beside), beside.language());
    }

    private Phrase end(ComposedText text, @Nullable ComposedText beside, String key) {
        return both(text, beside, " ", each -> words(each, key));
    }

    /** The words of the text, and those of the other language after them. */
    static Phrase both(
            ComposedText text, @Nullable ComposedText beside, String between, Function<ComposedText, String> words) {
        Phrase first = Phrase.of(words.apply(text));
        return beside == null
                ? first
                : first.then(between, Phrase.of(words.apply(beside)).in(beside.language()));
    }

    private String words(ComposedText text, String key) {
        return translations.getTranslation(key, text.language());
    }
}
