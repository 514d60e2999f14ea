package dure.agreement;

import dure.collaborator.PersonalData;
import dure.collaborator.PersonalDataService;
import dure.shared.InvalidInput;
import dure.template.MergeRequest;
import dure.template.MergedDocument;
import dure.template.SigningKind;
import dure.template.TemplateService;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
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

    /** Refuses with everything that is missing; else stores the files and answers what is fixed from now on. */
    Freeze freeze(Agreement agreement, Instant at) {
        var source = AgreementTexts.Source.of(agreement, at);
        MergeRequest request = texts.binding(source, personal(source));
        MergedDocument merged = templates.merge(request);
        var missing = completeness.missing(source, merged);
        if (!missing.isEmpty()) {
            throw new InvalidInput(missing);
        }
        MergedDocument translation = templates.merge(request.shownIn(other(request.language())));
        return freeze(merged, translation, at);
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
    Freeze freezeNotice(Agreement agreement, Instant at) {
        MergeRequest request = texts.binding(AgreementTexts.Source.of(agreement, at), Map.of());
        return freeze(
                templates.mergeForSending(request), templates.merge(request.shownIn(other(request.language()))), at);
    }

    private Freeze freeze(MergedDocument merged, MergedDocument translation, Instant at) {
        printing.keep(merged.termsJson(), Printing.JSON);
        var term = Term.of(json.readTree(merged.termsJson()).path("values"));
        return new Freeze(
                at,
                merged.fingerprint().hex(),
                printing.keepPdf(merged.document()),
                printing.keepHtml(merged.document()),
                printing.keepPdf(translation.document()),
                printing.keepHtml(translation.document()),
                json.writeValueAsString(merged.grants()),
                term.startsOn(),
                term.endsOn());
    }

    static Locale other(Locale language) {
        return language.getLanguage().equals("ko") ? Locale.ENGLISH : Locale.KOREAN;
    }
}
