package dure.collaborator;

import dure.shared.EmailAddress;
import dure.shared.Line;
import dure.shared.PlainText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a person may enter of a collaborator. Nothing of it is personal data in the strict sense; that is {@link PersonalData}.
 *
 * @param name as the team calls them
 * @param locale language they read, {@code ko} (when left out) or {@code en}
 * @param skills at most 20 words
 * @param wants what they would like to do, at most 20 words (R13)
 * @param weeklyHours 0 to 80
 */
public record CollaboratorDetails(
        @NotNull @Line(max = 100) String name,
        @Nullable @Line(max = 100) String nameEn,
        @NotNull @Valid EmailAddress email,

        @NotNull @Pattern(regexp = "ko|en", message = "{collaborator.locale.unknown}")
        String locale,

        @Size(max = 20) List<@NotNull @Line(max = 40) String> skills,
        @Size(max = 20) List<@NotNull @Line(max = 40) String> wants,
        @Nullable @Min(0) @Max(80) Integer weeklyHours,
        @Nullable @Line(max = 100) String organisation) {

    public CollaboratorDetails {
        name = PlainText.line(name);
        nameEn = PlainText.optionalLine(nameEn);
        locale = locale == null ? "ko" : locale;
        skills = words(skills);
        wants = words(wants);
        organisation = PlainText.optionalLine(organisation);
    }

    CollaboratorDetails withEmail(EmailAddress address) {
        return new CollaboratorDetails(name, nameEn, address, locale, skills, wants, weeklyHours, organisation);
    }

    private static List<String> words(@Nullable List<String> entered) {
        return entered == null
                ? List.of()
                : entered.stream()
                        .map(PlainText::optionalLine)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList();
    }
}
