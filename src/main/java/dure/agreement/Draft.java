package dure.agreement;

import dure.template.LanguageLayout;
import dure.template.SigningKind;
import dure.template.SigningMode;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was entered of an agreement, beside its parties.
 *
 * @param signingKind whether people sign it, or only acknowledge that they have read it
 * @param title the template's title in the agreement's language
 * @param valuesJson the values by variable name, as JSON
 * @param signBy the last day on which it can be signed
 * @param kind the family that the template belongs to
 * @param amendedJson of an amendment: the values of the earlier agreement as they shall be, as JSON
 * @param endsRoles of one that ends another: the roles of those who leave end with the same day
 */
@Embeddable
record Draft(
        String template,
        int templateVersion,
        @Enumerated(EnumType.STRING) SigningKind signingKind,
        String title,
        String language,
        @Enumerated(EnumType.STRING) SigningMode signing,
        @Column(length = 65535) String valuesJson,
        @Nullable LocalDate signBy,
        String kind,
        @Enumerated(EnumType.STRING) LanguageLayout layout,

        @Column(name = "amended_values", length = 65535) @Nullable
        String amendedJson,

        boolean endsRoles) {

    /** Whether the last day for signing is over; paper that was signed in time is in time while its scan waits to be attested. */
    boolean isUnsigned(LocalDate today, @Nullable LocalDate waitingScanSignedOn) {
        return signBy != null
                && signBy.isBefore(today)
                && (waitingScanSignedOn == null || waitingScanSignedOn.isAfter(signBy));
    }
}
