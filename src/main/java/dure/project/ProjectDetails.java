package dure.project;

import dure.shared.Line;
import dure.shared.PlainText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a person may enter of a project.
 *
 * @param goal one sentence; may wait, but no agreement is sent before it is there (R01)
 * @param doneWhen at most five lines
 * @param defaultLicenses an SPDX expression for each kind of work the team will open
 */
public record ProjectDetails(
        @NotNull @Line(max = 100) String name,
        @Nullable @Line(max = 200) String goal,
        @Size(max = 5) List<@NotNull @Valid DoneWhen> doneWhen,
        @Size(max = 10) List<@NotNull @Line(max = 200) String> nonGoals,
        Map<WorkKind, @NotNull @Line(max = 200) String> defaultLicenses) {

    public ProjectDetails {
        name = PlainText.line(name);
        goal = PlainText.optionalLine(goal);
        doneWhen = doneWhen == null ? List.of() : doneWhen;
        nonGoals = nonGoals == null
                ? List.of()
                : nonGoals.stream()
                        .map(PlainText::line)
                        .filter(Objects::nonNull)
                        .toList();
        defaultLicenses = licenses(defaultLicenses);
    }

    private static Map<WorkKind, String> licenses(@Nullable Map<WorkKind, String> entered) {
        var licenses = new EnumMap<WorkKind, String>(WorkKind.class);
        if (entered != null) {
            entered.forEach((kind, expression) -> {
                String line = PlainText.optionalLine(expression);
                if (line != null) {
                    licenses.put(kind, line);
                }
            });
        }
        return licenses;
    }
}
