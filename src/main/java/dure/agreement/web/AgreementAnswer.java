package dure.agreement.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dure.agreement.AgreementContent;
import dure.agreement.AgreementHashes;
import dure.agreement.AgreementRow;
import dure.agreement.GrantRow;
import dure.agreement.PaperSignatureRow;
import dure.shared.Sentences;
import dure.shared.Versioned;
import dure.template.LanguageLayout;
import dure.template.SigningMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An agreement in full. Values, what is missing and reasons are there for the owner and the parties only.
 *
 * @param sealed always false while there is no sealing
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AgreementAnswer(
        @JsonUnwrapped AgreementRow agreement,
        boolean sealed,
        List<PaperSignatureRow> paperSignatures,
        List<GrantRow> grants,
        @Nullable Integer templateVersion,
        @Nullable SigningMode signing,
        @Nullable LocalDate signBy,
        @Nullable LanguageLayout layout,
        @Nullable Map<String, Object> values,
        @Nullable Map<String, Object> amendedValues,
        @Nullable Boolean endRoles,
        @Nullable List<Missing> missing,
        @Nullable String fingerprint,
        @Nullable String documentSha256,
        @Nullable String endReason,
        @Nullable LocalDate endedOn)
        implements Versioned {

    /** Something the draft lacks: where it is entered, and what it is. */
    record Missing(String pointer, String detail) {}

    static AgreementAnswer of(
            AgreementRow row, AgreementHashes hashes, List<PaperSignatureRow> scans, List<GrantRow> grants) {
        return new AgreementAnswer(
                row,
                false,
                scans,
                grants,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                hashes.fingerprint(),
                hashes.documentSha256(),
                null,
                null);
    }

    AgreementAnswer with(AgreementContent content, Sentences sentences, Locale locale) {
        List<Missing> lacking = content.missing().stream()
                .map(error -> new Missing(error.pointer(), sentences.of(error, locale)))
                .toList();
        return new AgreementAnswer(
                agreement,
                sealed,
                paperSignatures,
                grants,
                content.templateVersion(),
                content.details().signing(),
                content.details().signBy(),
                content.details().layout(),
                content.details().values(),
                content.details().amendedValues(),
                content.details().endRoles(),
                lacking,
                fingerprint,
                documentSha256,
                content.endReason(),
                content.endedOn());
    }

    @Override
    public int savedVersion() {
        return agreement.version();
    }
}
