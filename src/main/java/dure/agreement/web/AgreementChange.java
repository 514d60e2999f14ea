package dure.agreement.web;

import dure.agreement.AgreementDetails;
import dure.agreement.PartyDetails;
import dure.template.SigningMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a PATCH may send while an agreement is a draft; what is left out stays as it is. */
record AgreementChange(
        @Nullable Integer version,
        @Nullable String language,
        @Nullable List<PartyDetails> parties,
        @Nullable Map<String, Object> values,
        @Nullable SigningMode signing,
        @Nullable LocalDate signBy) {

    AgreementDetails appliedTo(AgreementDetails stored) {
        return new AgreementDetails(
                stored.projectId(),
                stored.template(),
                language == null ? stored.language() : language,
                parties == null ? stored.parties() : parties,
                values == null ? stored.values() : values,
                signing == null ? stored.signing() : signing,
                signBy == null ? stored.signBy() : signBy);
    }
}
