package dure.project;

import dure.shared.NamedThing;
import dure.shared.ThingDirectory;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The names of projects. */
@Component
class ProjectThings implements ThingDirectory {

    private final ProjectRepository projects;

    ProjectThings(ProjectRepository projects) {
        this.projects = projects;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, NamedThing> thingsOf(Collection<String> ids) {
        return projects.findAllById(ids).stream()
                .collect(Collectors.toMap(
                        Project::id, project -> new NamedThing(project.row().name(), null)));
    }
}
