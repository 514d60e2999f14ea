package dure.project;

import com.vaadin.flow.server.VaadinSession;
import dure.shared.ui.frame.ProjectChoice;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The project a person looks at: the oldest one, until they choose another for their session. */
@Component
public class SelectedProject implements ProjectChoice {

    private static final String CHOICE = SelectedProject.class.getName();

    private final ProjectService projects;

    SelectedProject(ProjectService projects) {
        this.projects = projects;
    }

    /** Its id; throws {@link NoProject} (whose page offers to create the first one) while there is none. */
    public String id() {
        return get().id();
    }

    public ProjectRow get() {
        return ifAny().orElseThrow(NoProject::new);
    }

    public Optional<ProjectRow> ifAny() {
        var all = projects.list();
        String choice = choice();
        return all.stream()
                .filter(project -> project.id().equals(choice))
                .findFirst()
                .or(() -> all.stream().findFirst());
    }

    @Override
    public Optional<String> selectedId() {
        return ifAny().map(ProjectRow::id);
    }

    @Override
    public Map<String, String> names() {
        var names = new LinkedHashMap<String, String>();
        projects.list().forEach(project -> names.put(project.id(), project.name()));
        return names;
    }

    @Override
    public void select(String projectId) {
        VaadinSession.getCurrent().setAttribute(CHOICE, projectId);
    }

    private static String choice() {
        var session = VaadinSession.getCurrent();
        return session != null && session.getAttribute(CHOICE) instanceof String id ? id : "";
    }
}
