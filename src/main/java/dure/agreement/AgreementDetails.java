package dure.agreement;

import dure.shared.Line;
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
 */
public record AgreementDetails(
        @NotNull @Line(max = 26) String projectId,
        @NotNull @Line(max = 40) String template,

        @NotNull @Pattern(regexp = "ko|en", message = "{agreement.language}")
        String language,

        @NotNull @Size(min = 1, max = MAX_PARTIES) List<@NotNull @Valid PartyDetails> parties,
        Map<String, Object> values,
        SigningMode signing,
        @Nullable LocalDate signBy) {

    public static final int MAX_PARTIES = 20;

    public AgreementDetails {
        parties = parties == null ? null : List.copyOf(parties);
        values = ValueMap.of(values);
        signing = signing == null ? SigningMode.PAPER : signing;
    }

    /** The same once more; a deadline of the last time is none of this one. */
    public AgreementDetails again() {
        return new AgreementDetails(projectId, template, language, parties, values, signing, null);
    }

    public AgreementDetails with(List<PartyDetails> others, Map<String, Object> otherValues) {
        return new AgreementDetails(projectId, template, language, others, otherValues, signing, signBy);
    }
}
