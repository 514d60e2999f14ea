package dure.agreement;

import dure.collaborator.PersonalData;
import dure.collaborator.PersonalDataService;
import dure.shared.InvalidInput;
import dure.template.LanguageLayout;
import dure.template.MergeRequest;
import dure.template.MergedDocument;
import dure.template.SigningKind;
import dure.template.TemplateService;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Makes the bytes of an agreement, once: the text that is signed, its translation, both for the screen, and the terms as data. */
@Component
class Sending {

    private final AgreementTexts texts;
    private final TemplateService templates;
    private final Completeness completeness;
    private final Printing printing;
    private final PersonalDataService personalData;
    private final JsonMapper json;

    Sending(
            AgreementTexts texts,
            TemplateService templates,
            Completeness completeness,
            Printing printing,
            PersonalDataService personalData,
            JsonMapper json) {
        this.texts = texts;
        this.templates = templates;
        this.completeness = completeness;
        this.printing = printing;
        this.personalData = personalData;
        this.json = json;
    }

    /** What is fixed at sending, and when the agreement will be in force by its own words. */
    record Sent(Freeze freeze, Term term) {}

    /** The SHA-256 of a text's two files. Where both languages stand side by side there is only one text. */
    private record Files(String pdf, String html) {}

    /** Refuses with everything that is missing; else stores the files and answers what is fixed from now on. */
    Sent freeze(Agreement agreement, Instant at) {
        var source = texts.source(agreement, at);
        MergeRequest request = texts.binding(source, personal(source));
        MergedDocument merged = templates.merge(request);
        var missing = completeness.missing(source, merged);
        if (!missing.isEmpty()) {
            throw new InvalidInput(missing);
        }
        BaseText base = source.base();
        byte[] amended = base == null ? null : base.amended();
        return freeze(request, merged, amended == null ? null : printing.keep(amended, Printing.JSON), at);
    }

    /** What is only acknowledged holds the names by which the team knows its people. */
    private Map<String, PersonalData> personal(AgreementTexts.Source source) {
        if (source.draft().signingKind() == SigningKind.ACKNOWLEDGED) {
            return Map.of();
        }
        var people = source.parties().stream().map(PartyLine::collaboratorId).collect(Collectors.toSet());
        return personalData.forAgreement(people);
    }

    /** As {@link #freeze(Agreement, Instant)} for a notice, which needs no goal and no personal data. */
    Sent freezeNotice(Agreement agreement, Instant at) {
        MergeRequest request = texts.binding(texts.source(agreement, at), Map.of());
        return freeze(request, templates.mergeForSending(request), null, at);
    }

    private Sent freeze(MergeRequest request, MergedDocument merged, @Nullable String amended, Instant at) {
        printing.keep(merged.termsJson(), Printing.JSON);
        Files binding = keep(merged);
        Files translation = request.layout() == LanguageLayout.SIDE_BY_SIDE
                ? binding
                : keep(templates.merge(request.shownIn(other(request.language()))));
        var freeze = new Freeze(
                at,
                merged.fingerprint().hex(),
                binding.pdf(),
                binding.html(),
                translation.pdf(),
                translation.html(),
                json.writeValueAsString(merged.grants()),
                amended);
        return new Sent(freeze, Term.of(json.readTree(merged.termsJson()).path("values")));
    }

    private Files keep(MergedDocument merged) {
        return new Files(printing.keepPdf(merged.document()), printing.keepHtml(merged.document()));
    }

    static Locale other(Locale language) {
        return language.getLanguage().equals("ko") ? Locale.ENGLISH : Locale.KOREAN;
    }
}
