package dure.template.imported;

import dure.shared.Sha256;
import dure.template.imported.Draft.Article;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads a team's own contract, in Markdown or Word, as a draft of a template. What was not understood is listed, never
 * silently dropped; a file that cannot be read at all is refused. Nothing that the file points at is fetched.
 */
public final class ImportedText {

    private static final int LONGEST_HEADING = 100;
    private static final int KEY_DIGITS = 6;

    private final Reading reading;
    private final String key;
    private final Blanks blanks;

    private ImportedText(Reading reading, String key) {
        this.reading = reading;
        this.key = key;
        this.blanks = new Blanks(key.replace("-", ""), reading);
    }

    /**
     * @param fileName as the person's computer calls it; its ending decides nothing that the content can tell
     * @throws dure.shared.InvalidInput says why the file is refused (empty, over 10 MB, not a text or .docx, encrypted, with
     *     macros, too long, damaged, without text)
     */
    public static ImportedTemplate read(String fileName, byte[] content) {
        try {
            Reading reading = SourceFile.read(fileName, content);
            String key = "import-" + Sha256.of(content).hex().substring(0, KEY_DIGITS);
            return new ImportedText(reading, key).draft(fileName);
        } catch (StackOverflowError nestedTooDeep) { // only a hostile file nests like this
            throw Reading.refused("damaged");
        }
    }

    private ImportedTemplate draft(String fileName) {
        var lines = new ArrayList<>(reading.lines());
        boolean korean = PlainText.isKorean(
                String.join(" ", lines.stream().map(Line::text).toList()));
        String title = TitleLine.take(reading, lines, fileName);
        Signatures.Cut cut = Signatures.cut(reading, lines);
        Draft draft = Outline.of(reading, cut.lines());
        List<Article> articles = withText(draft.articles());
        if (articles.isEmpty()) {
            throw Reading.refused("no-text");
        }
        var references = new References(keys(articles), reading);
        var parties = new Parties(reading);
        int place = draft.preamble().isEmpty() ? 0 : draft.preamble().getFirst().place();
        String preamble = allowed(place, parties.preamble(draft.preamble()));
        var files = new DraftFiles(
                key,
                title,
                parties.roles(),
                DraftPreamble.of(references.read(place, blanks.read(place, preamble)), korean),
                closing(cut.closing()),
                clauses(articles, references));
        reading.remark(0, "", korean ? "untranslated-english" : "untranslated-korean");
        return new ImportedTemplate(
                key,
                title,
                files.template(blanks.variables()),
                files.clauseFiles(),
                files.variables(blanks.variables()),
                reading.remarks().stream()
                        .distinct()
                        .sorted(Comparator.comparingInt(Remark::place))
                        .toList());
    }

    private List<Article> withText(List<Article> articles) {
        for (Article article : articles) {
            if (article.steps().isEmpty()) {
                reading.remark(article.place(), article.title(), "empty-article");
            }
        }
        return articles.stream()
                .filter(article -> !article.steps().isEmpty())
                .map(this::withHeading)
                .toList();
    }

    /** A heading that is longer than headings are becomes the first paragraph. */
    private Article withHeading(Article article) {
        if (PlainText.oneSpace(article.title()).length() <= LONGEST_HEADING) {
            return article;
        }
        reading.remark(article.place(), article.title(), "title-long");
        var steps = new ArrayList<Draft.Step>();
        steps.add(new Draft.Step(article.place(), article.title()));
        steps.addAll(article.steps());
        return new Article(article.place(), article.number(), "", steps);
    }

    private Map<String, String> keys(List<Article> articles) {
        var keys = new HashMap<String, String>();
        for (int i = 0; i < articles.size(); i++) {
            String number = articles.get(i).number();
            if (number != null) {
                keys.putIfAbsent(number, clauseKey(i));
            }
        }
        return keys;
    }

    private String clauseKey(int index) {
        return key + "-" + (index + 1);
    }

    private List<DraftClause> clauses(List<Article> articles, References references) {
        var clauses = new ArrayList<DraftClause>();
        for (Article article : articles) {
            List<DraftClause.Step> steps = steps(article.steps(), references);
            if (BlankForm.isIn(article.title())) {
                reading.remark(article.place(), article.title(), "title-blank");
            }
            clauses.add(new DraftClause(
                    clauseKey(clauses.size()),
                    PlainText.oneSpace(article.title()),
                    steps.isEmpty() ? List.of(new DraftClause.Step(null, List.of())) : steps));
        }
        return clauses;
    }

    private List<DraftClause.Step> steps(List<Draft.Step> steps, References references) {
        return steps.stream()
                .map(step -> step(step, references))
                .filter(Objects::nonNull)
                .toList();
    }

    /** Null where nothing is left of a paragraph, such as after the blank for a resident number was taken out. */
    private DraftClause.@Nullable Step step(Draft.Step step, References references) {
        var sentence = DraftSentence.of(references.read(step.place(), blanks.read(step.place(), step.text())));
        List<DraftClause.Step> below = steps(step.below(), references);
        Optional<String> forbidden = Forbidden.in(sentence.spoken());
        forbidden.ifPresent(why -> reading.remark(step.place(), step.text(), why));
        if (forbidden.isPresent() || sentence.isEmpty()) {
            return forbidden.isEmpty() && below.isEmpty() ? null : new DraftClause.Step(null, below);
        }
        return new DraftClause.Step(sentence, below);
    }

    /** A sentence of the template itself, left out and told of where the library refuses its words. */
    private String allowed(int place, String sentence) {
        Optional<String> forbidden = Forbidden.in(sentence);
        forbidden.ifPresent(why -> reading.remark(place, sentence, why));
        return forbidden.isPresent() ? "" : sentence;
    }

    /** A closing sentence has no blanks: nobody would be asked for them. */
    private String closing(@Nullable Line closing) {
        if (closing == null) {
            return "";
        }
        var sentence = DraftSentence.of(blanks.read(closing.place(), closing.text()));
        if (!sentence.names().isEmpty()) {
            reading.remark(closing.place(), closing.text(), "closing");
            return "";
        }
        return allowed(closing.place(), sentence.plain(true));
    }
}
