package dure.project;

import dure.ledger.Ledger;
import dure.shared.InputCheck;
import dure.shared.NotFound;
import dure.shared.security.OwnerOnly;
import dure.shared.security.SignedInOnly;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The projects of this installation. */
@Service
@Transactional(readOnly = true)
public class ProjectService {

    private final ProjectRepository projects;
    private final DefaultLicenses licenses;
    private final InputCheck inputs;
    private final Ledger ledger;
    private final Clock clock;

    ProjectService(
            ProjectRepository projects, DefaultLicenses licenses, InputCheck inputs, Ledger ledger, Clock clock) {
        this.projects = projects;
        this.licenses = licenses;
        this.inputs = inputs;
        this.ledger = ledger;
        this.clock = clock;
    }

    @OwnerOnly
    @Transactional
    public ProjectRow create(ProjectDetails details) {
        var checked = licenses.normalised(inputs.check(details));
        var project = projects.saveAndFlush(new Project(checked, clock.instant().truncatedTo(ChronoUnit.MICROS)));
        ledger.record("project.created", project.id());
        return project.row();
    }

    /** Saves a changed form; {@code version} is the one that was read. */
    @OwnerOnly
    @Transactional
    public ProjectRow change(String id, int version, ProjectDetails details) {
        var checked = licenses.normalised(inputs.check(details));
        var project = stored(id);
        project.change(version, checked);
        projects.saveAndFlush(project);
        ledger.record("project.changed", id);
        return project.row();
    }

    @SignedInOnly
    public ProjectRow find(String id) {
        return stored(id).row();
    }

    /** All projects, the oldest first. */
    @SignedInOnly
    public List<ProjectRow> list() {
        return projects.findAllByOrderByCreatedAtAscIdAsc().stream()
                .map(Project::row)
                .toList();
    }

    private Project stored(String id) {
        return projects.findById(id).orElseThrow(() -> new NotFound("project.not-found"));
    }
}
