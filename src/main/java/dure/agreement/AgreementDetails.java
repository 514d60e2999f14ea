package dure.agreement;

import dure.shared.Line;
import dure.template.LanguageLayout;
import dure.template.SigningMode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a person enters to draft an agreement.
 *
 * @param template the template's key; neither it nor the project can be changed later
 * @param language {@code ko} or {@code en}: the binding text
 * @param values by the names of the template's variables: a text, number, truth value, date as text, or a list of texts
 * @param signing PAPER when left out
 * @param signBy the last day on which it can be signed; null for no such day
 * @param layout how the two languages are given; SEPARATE when left out
 * @param amendedValues of an amendment: the values of the earlier agreement as they shall be; empty for others
 * @param endRoles of an agreement that ends another: the roles of those who leave end with the same day
 */
public record AgreementDetails(
        @NotNull @Line(max = 26) String projectId,
        @NotNull @Line(max = 40) String template,

        @NotNull @Pattern(regexp = "ko|en", message = "{agreement.language}")
        String language,

        @NotNull @Size(min = 1, max = MAX_PARTIES) List<@NotNull @Valid PartyDetails> parties,
        Map<String, Object> values,
        SigningMode signing,
        @Nullable LocalDate signBy,
        LanguageLayout layout,
        Map<String, Object> amendedValues,
        Boolean endRoles) {

    public static final int MAX_PARTIES = 20;

    public AgreementDetails {
        parties = parties == null ? null : List.copyOf(parties);
        values = ValueMap.of(values);
        signing = signing == null ? SigningMode.PAPER : signing;
        layout = layout == null ? LanguageLayout.SEPARATE : layout;
        amendedValues = ValueMap.of(amendedValues);
        endRoles = Boolean.TRUE.equals(endRoles);
    }

    /** What every agreement is entered with. */
    public AgreementDetails(
            String projectId,
            String template,
            String language,
            List<PartyDetails> parties,
            Map<String, Object> values,
            SigningMode signing,
            @Nullable LocalDate signBy) {
        this(projectId, template, language, parties, values, signing, signBy, LanguageLayout.SEPARATE, Map.of(), false);
    }

    /** The same once more; a deadline of the last time is none of this one. */
    public AgreementDetails again() {
        return new AgreementDetails(
                projectId, template, language, parties, values, signing, null, layout, Map.of(), false);
    }

    public AgreementDetails with(List<PartyDetails> others, Map<String, Object> otherValues) {
        return new AgreementDetails(
                projectId, template, language, others, otherValues, signing, signBy, layout, amendedValues, endRoles);
    }

    /** The same with other values for the earlier agreement. */
    public AgreementDetails amending(Map<String, Object> others) {
        return new AgreementDetails(
                projectId, template, language, parties, values, signing, signBy, layout, others, endRoles);
    }

    /** The same with the two languages given in another way. */
    public AgreementDetails in(LanguageLayout other) {
        return new AgreementDetails(
                projectId, template, language, parties, values, signing, signBy, other, amendedValues, endRoles);
    }
}
