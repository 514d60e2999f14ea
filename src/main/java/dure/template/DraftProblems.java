package dure.template;

import dure.document.Document;
import dure.document.DocumentRenderer;
import dure.shared.Bilingual;
import dure.shared.FieldError;
import dure.shared.InvalidInput;
import dure.shared.Translations;
import dure.shared.UserFacingException;
import dure.template.text.BrokenText;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What is wrong with a draft, in words; and how it would look, which is the last thing to try. */
@Component
class DraftProblems {

    private final DraftReader reader;
    private final Merger merger;
    private final DocumentRenderer renderer;
    private final Translations translations;

    DraftProblems(DraftReader reader, Merger merger, DocumentRenderer renderer, Translations translations) {
        this.reader = reader;
        this.merger = merger;
        this.renderer = renderer;
        this.translations = translations;
    }

    List<TemplateProblem> of(TemplateFiles files, DraftReader.Identity identity) {
        DraftReader.Draft draft = reader.read(files, identity);
        TemplateText text = draft.text();
        if (text == null || !draft.problems().isEmpty()) {
            return draft.problems().stream().map(this::said).distinct().toList();
        }
        return Stream.of(LanguageLayout.values())
                .flatMap(layout -> Stream.of(Locale.KOREAN, Locale.ENGLISH)
                        .flatMap(language -> trial(text, language, layout).stream()))
                .limit(1)
                .toList();
    }

    /** Refuses with everything that is wrong, and with what no font can print. */
    void requireNone(TemplateFiles files, DraftReader.Identity identity) {
        List<TemplateProblem> problems = of(files, identity);
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems.stream()
                    .map(problem -> FieldError.of(
                            TemplateFiles.pointer(problem.file()),
                            "template.problem.at",
                            problem.file(),
                            Integer.toString(problem.line()),
                            problem.reason()))
                    .toList());
        }
        TemplateText text = reader.published(files);
        for (Locale language : List.of(Locale.KOREAN, Locale.ENGLISH)) {
            renderer.requirePrintable(blank(text, language));
        }
    }

    /** The document with blanks, as one HTML element; empty while it cannot be read. */
    Optional<String> preview(TemplateFiles files, DraftReader.Identity identity, Locale language) {
        TemplateText text = reader.read(files, identity).text();
        if (text == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(renderer.html(blank(text, language)));
        } catch (RuntimeException notYet) {
            return Optional.empty();
        }
    }

    private List<TemplateProblem> trial(TemplateText text, Locale language, LanguageLayout layout) {
        try {
            blank(text, language, layout);
            return List.of();
        } catch (UserFacingException refusal) {
            return List.of(said(new BrokenText(
                    text.file(), 0, "trial", translations.getTranslation(refusal.messageKey(), language))));
        } catch (RuntimeException broken) {
            return List.of(said(new BrokenText(text.file(), 0, "trial", String.valueOf(broken.getMessage()))));
        }
    }

    private Document blank(TemplateText text, Locale language) {
        return blank(text, language, LanguageLayout.SEPARATE);
    }

    private Document blank(TemplateText text, Locale language, LanguageLayout layout) {
        var project = new ProjectFacts("", "", List.of(), List.of(), Map.of());
        var request = new MergeRequest(
                text.version().key(),
                text.version().version(),
                language,
                language,
                null,
                parties(text, language),
                Map.of(),
                project,
                AnnexBlocks.NONE,
                null,
                Instant.EPOCH,
                SigningMode.PAPER,
                layout,
                null);
        return merger.merge(text, request).document();
    }

    /** As many in each role as there must be, called by their roles. */
    private static List<Party> parties(TemplateText text, Locale language) {
        var parties = new ArrayList<Party>();
        for (PartyRole role : text.version().partyRoles()) {
            IntStream.range(0, Math.clamp(role.min(), 1, 3))
                    .forEach(i -> parties.add(new Party(
                            role.key(),
                            role.word().in(language),
                            role.word().en(),
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null)));
        }
        return parties;
    }

    private TemplateProblem said(BrokenText problem) {
        Object[] args = problem.args().toArray();
        return new TemplateProblem(
                problem.file(),
                problem.line(),
                DraftReader.code(problem),
                new Bilingual(
                        translations.getTranslation(problem.messageKey(), Locale.KOREAN, args),
                        translations.getTranslation(problem.messageKey(), Locale.ENGLISH, args)));
    }
}
