package dure.responsibility;

import static java.util.Objects.requireNonNullElse;

import com.fasterxml.jackson.annotation.JsonCreator;
import dure.shared.Line;
import dure.shared.Paragraphs;
import dure.shared.PlainText;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person enters about a role.
 *
 * @param purpose why the role exists, null while nobody has said it
 * @param tasks what its owner does, one line each
 * @param weeklyHours hours a week it takes of its owner
 * @param essential whether the project stands still without it: it then needs a backup too
 * @param termEnd the last day the role is needed, null for as long as the project lasts
 */
public record RoleDetails(
        @Line(max = 60) String name,
        @Nullable @Paragraphs(max = 500) String purpose,
        @Size(max = 20) List<@Line(max = 200) String> tasks,
        @Min(0) @Max(80) int weeklyHours,
        boolean essential,
        @Nullable LocalDate termEnd) {

    public RoleDetails {
        name = requireNonNullElse(PlainText.line(name), "");
        purpose = PlainText.optionalParagraphs(purpose);
        tasks = tasks.stream()
                .map(task -> requireNonNullElse(PlainText.optionalLine(task), ""))
                .filter(task -> !task.isEmpty())
                .toList();
    }

    /** A role of which only the name is known yet. */
    public static RoleDetails named(String name) {
        return new RoleDetails(name, null, List.of(), 0, false, null);
    }

    /** Reads JSON, in which everything but the name may be left out. */
    @JsonCreator
    static RoleDetails of(
            @Nullable String name,
            @Nullable String purpose,
            @Nullable List<String> tasks,
            @Nullable Integer weeklyHours,
            @Nullable Boolean essential,
            @Nullable LocalDate termEnd) {
        return new RoleDetails(
                requireNonNullElse(name, ""),
                purpose,
                requireNonNullElse(tasks, List.of()),
                requireNonNullElse(weeklyHours, 0),
                requireNonNullElse(essential, false),
                termEnd);
    }
}
