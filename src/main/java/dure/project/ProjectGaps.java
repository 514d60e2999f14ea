package dure.project;

import dure.shared.Gap;
import dure.shared.GapSource;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A project without a goal blocks every agreement; one that does not say when it is done never ends (R01). */
@Component
class ProjectGaps implements GapSource {

    private static final String CURE = "settings/project";

    private final ProjectRepository projects;

    ProjectGaps(ProjectRepository projects) {
        this.projects = projects;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Gap> gaps(String projectId) {
        var gaps = new ArrayList<Gap>();
        projects.findById(projectId).map(Project::row).ifPresent(project -> {
            if (!project.hasGoal()) {
                gaps.add(gap("project.goal-missing", Gap.Severity.BLOCKS, 1, project));
            }
            if (project.doneWhen().isEmpty()) {
                gaps.add(gap("project.done-when-missing", Gap.Severity.NEEDS, 2, project));
            }
        });
        return gaps;
    }

    private static Gap gap(String code, Gap.Severity severity, int order, ProjectRow project) {
        return new Gap(
                code,
                severity,
                order,
                project.id(),
                null,
                true,
                project.id(),
                project.createdAt(),
                List.of(project.name()),
                CURE);
    }
}
