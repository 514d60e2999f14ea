package dure.agreement;

import dure.document.Document;
import dure.shared.FieldError;
import dure.shared.InvalidInput;
import dure.shared.Translations;
import dure.template.MergedDocument;
import dure.template.TemplateService;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** The documents of an agreement: kept bytes once it is sent; of a draft what they would be, without personal data. */
@Component
class AgreementDocuments {

    private final AgreementTexts texts;
    private final TemplateService templates;
    private final Completeness completeness;
    private final Printing printing;
    private final DraftCheck check;
    private final FilledAtSending hints;

    AgreementDocuments(
            AgreementTexts texts,
            TemplateService templates,
            Completeness completeness,
            Printing printing,
            DraftCheck check,
            FilledAtSending hints) {
        this.texts = texts;
        this.templates = templates;
        this.completeness = completeness;
        this.printing = printing;
        this.check = check;
        this.hints = hints;
    }

    AgreementContent content(Agreement agreement, LocalDate today) {
        var frozen = agreement.frozenOrNull();
        var ending = agreement.ending();
        return new AgreementContent(
                AgreementRow.of(agreement, today),
                details(agreement),
                agreement.draft().templateVersion(),
                agreement.state() == AgreementState.DRAFT ? missing(agreement) : List.of(),
                frozen == null ? null : frozen.fingerprint(),
                frozen == null ? null : frozen.documentSha256(),
                ending == null ? null : ending.endReason(),
                ending == null ? null : ending.endedBy(),
                ending == null ? null : ending.endedOn());
    }

    AgreementFile pdf(Agreement agreement, Locale language) {
        var frozen = agreement.frozenOrNull();
        byte[] bytes;
        if (frozen == null) {
            bytes = printing.pdf(shown(source(agreement), language));
        } else {
            bytes = printing.kept(
                    isBinding(agreement, language) ? frozen.documentSha256() : frozen.translationSha256());
        }
        String title = agreement.draft().title();
        if (!isBinding(agreement, language)) {
            title += " (" + Translations.closest(language).getLanguage() + ")";
        }
        return new AgreementFile(agreement.number() + " " + title + ".pdf", Printing.PDF, bytes);
    }

    String html(Agreement agreement, Locale language) {
        var frozen = agreement.frozenOrNull();
        if (frozen == null) {
            return printing.html(shown(source(agreement), language));
        }
        byte[] kept =
                printing.kept(isBinding(agreement, language) ? frozen.htmlSha256() : frozen.translationHtmlSha256());
        return new String(kept, StandardCharsets.UTF_8);
    }

    /** What has no number yet, as it would be; not marked as a draft. */
    String html(AgreementTexts.Source source) {
        return printing.html(templates.merge(texts.binding(source, Map.of())).document());
    }

    AgreementPreview preview(Agreement agreement, AgreementDetails details) {
        var checked = check.check(details, agreement);
        var source = texts.source(agreement, checked.draft(), checked.parties(), agreement.createdAt());
        var merged = merged(source, Locale.of(details.language()));
        return new AgreementPreview(
                printing.html(hints.shown(merged.document(), source.parties())), completeness.missing(source, merged));
    }

    private AgreementDetails details(Agreement agreement) {
        var draft = agreement.draft();
        var parties = agreement.parties().stream()
                .map(p -> new PartyDetails(p.collaboratorId(), p.as(), p.order()))
                .toList();
        return new AgreementDetails(
                agreement.projectId(),
                draft.template(),
                draft.language(),
                parties,
                texts.values(draft),
                draft.signing(),
                draft.signBy(),
                draft.layout(),
                texts.amendedValues(draft),
                draft.endsRoles());
    }

    private List<FieldError> missing(Agreement agreement) {
        var source = source(agreement);
        try {
            return completeness.missing(
                    source, merged(source, Locale.of(agreement.draft().language())));
        } catch (InvalidInput wrongValues) {
            return wrongValues.errors();
        }
    }

    private Document shown(AgreementTexts.Source source, Locale language) {
        return hints.shown(merged(source, language).document(), source.parties());
    }

    private MergedDocument merged(AgreementTexts.Source source, Locale language) {
        return templates.merge(texts.draft(source, Translations.closest(language)));
    }

    private AgreementTexts.Source source(Agreement agreement) {
        return texts.source(agreement, agreement.createdAt());
    }

    private static boolean isBinding(Agreement agreement, Locale language) {
        return Objects.equals(
                Translations.closest(language).getLanguage(), agreement.draft().language());
    }
}
