package dure.project.web;

import dure.project.DoneWhen;
import dure.project.ProjectDetails;
import dure.project.ProjectRow;
import dure.project.WorkKind;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a PATCH may send; what is left out stays as it is. */
record ProjectChange(
        @Nullable Integer version,
        @Nullable String name,
        @Nullable String goal,
        @Nullable List<DoneWhen> doneWhen,
        @Nullable List<String> nonGoals,
        @Nullable Map<WorkKind, String> defaultLicenses) {

    ProjectDetails appliedTo(ProjectRow project) {
        return new ProjectDetails(
                name == null ? project.name() : name,
                goal == null ? project.goal() : goal,
                doneWhen == null ? project.doneWhen() : doneWhen,
                nonGoals == null ? project.nonGoals() : nonGoals,
                defaultLicenses == null ? project.defaultLicenses() : defaultLicenses);
    }
}
