package dure.template;

import dure.document.Document;
import dure.shared.CanonicalJson;
import dure.shared.InvalidInput;
import dure.shared.Sha256;
import dure.shared.Translations;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Merges a template with values: composes the binding text, takes terms and fingerprint from it, and lays out the language to print. */
@Component
class Merger {

    private static final int MOST_PARTIES = 20;

    private final TemplateLibrary library;
    private final EnteredValues values;
    private final MissingValues missing;
    private final DocumentLayout layout;

    Merger(TemplateLibrary library, EnteredValues values, MissingValues missing, DocumentLayout layout) {
        this.library = library;
        this.values = values;
        this.missing = missing;
        this.layout = layout;
    }

    /** Refuses wrong and unknown values by name; what is missing is no matter here. Answers those that are asked for. */
    Map<String, Object> check(MergeRequest request) {
        return values.settle(library.find(request.template(), request.version()), request);
    }

    MergedDocument merge(MergeRequest request) {
        return merge(library.find(request.template(), request.version()), request);
    }

    /** With a text that need not be published yet. */
    MergedDocument merge(TemplateText template, MergeRequest entered) {
        checkParties(template, entered);
        MergeRequest request = entered.with(entered.parties().stream()
                .map(party -> template.role(party.role()).personal() ? party : party.nameOnly())
                .toList());
        Map<String, Object> settled = values.settle(template, request);
        Locale binding = Translations.closest(request.language());
        ComposedText text = compose(template, request, settled, binding);
        Locale other = binding.equals(Locale.KOREAN) ? Locale.ENGLISH : Locale.KOREAN;
        @Nullable
        ComposedText beside =
                request.layout() == LanguageLayout.SIDE_BY_SIDE ? compose(template, request, settled, other) : null;
        List<GrantTerms> grants = Grants.of(template, text.articles(), settled);
        byte[] terms = CanonicalJson.bytesOf(Terms.of(template, request, settled, text, beside, grants));
        Sha256 fingerprint = Sha256.of(terms);
        Locale shown = Translations.closest(request.shown());
        ComposedText printed =
                beside != null || shown.equals(binding) ? text : compose(template, request, settled, shown);
        Document document = layout.document(printed, beside, terms, fingerprint);
        return new MergedDocument(document, missing.of(template, request, settled), terms, fingerprint, grants);
    }

    /** The same terms in the words of the language to print, as data; no fingerprint is taken from them. */
    byte[] shownTerms(MergeRequest request) {
        TemplateText template = library.find(request.template(), request.version());
        checkParties(template, request);
        Map<String, Object> settled = values.settle(template, request);
        ComposedText text = compose(template, request, settled, Translations.closest(request.shown()));
        return CanonicalJson.bytesOf(Terms.of(template, request, settled, text, null, List.of()));
    }

    private static ComposedText compose(
            TemplateText template, MergeRequest request, Map<String, Object> settled, Locale language) {
        var facts = new Facts(template, request, settled, language);
        var composer = new Composer(facts, language);
        return new ComposedText(
                template,
                request,
                language,
                composer.sentence(template.preamble()),
                composer.articles(template),
                composer.sentence(template.closing()),
                ComposedText.annexes(facts, request, language));
    }

    private static void checkParties(TemplateText template, MergeRequest request) {
        if (request.parties().size() > MOST_PARTIES) {
            throw InvalidInput.of("/parties", "template.parties.too-many", MOST_PARTIES);
        }
        List<String> roles =
                template.version().partyRoles().stream().map(PartyRole::key).toList();
        for (int i = 0; i < request.parties().size(); i++) {
            if (!roles.contains(request.parties().get(i).role())) {
                throw InvalidInput.of("/parties/" + i + "/as", "template.parties.role", String.join(", ", roles));
            }
        }
        for (PartyRole role : template.version().partyRoles()) {
            long count = request.parties().stream()
                    .filter(party -> party.role().equals(role.key()))
                    .count();
            if (count > role.max()) {
                throw InvalidInput.of("/parties", "template.parties.too-many-of", role.word(), role.max());
            }
        }
    }
}
