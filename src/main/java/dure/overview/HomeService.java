package dure.overview;

import dure.collaborator.CollaboratorService;
import dure.ledger.LedgerService;
import dure.project.ProjectRow;
import dure.project.ProjectService;
import dure.project.SelectedProject;
import dure.shared.Gap;
import dure.shared.TimelineEntry;
import dure.shared.security.CurrentActor;
import dure.shared.security.SignedInOnly;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What needs me, what blocks us, how the project stands, and what happened last. */
@Service
@Transactional(readOnly = true)
public class HomeService {

    private static final int NEWEST = 8;

    private final SelectedProject selected;
    private final ProjectService projects;
    private final CollaboratorService collaborators;
    private final Gaps gaps;
    private final GlanceReader glances;
    private final LedgerService ledger;
    private final CurrentActor actors;

    HomeService(
            SelectedProject selected,
            ProjectService projects,
            CollaboratorService collaborators,
            Gaps gaps,
            GlanceReader glances,
            LedgerService ledger,
            CurrentActor actors) {
        this.selected = selected;
        this.projects = projects;
        this.collaborators = collaborators;
        this.gaps = gaps;
        this.glances = glances;
        this.ledger = ledger;
        this.actors = actors;
    }

    /** Home of the present actor, for the project they look at; ledger sentences in the given language. */
    @SignedInOnly
    public Home home(Locale locale) {
        return selected.ifAny()
                .map(project -> home(project, locale))
                .orElseGet(() -> new Home(
                        Home.Stage.NO_PROJECT, new Agenda(List.of(), List.of(), List.of()), null, newest(locale)));
    }

    /** Everything that is missing in a project, the worst first. */
    @SignedInOnly
    public List<Gap> gaps(String projectId) {
        return gaps.of(projects.find(projectId).id());
    }

    private Home home(ProjectRow project, Locale locale) {
        boolean alone = collaborators.present().size() < 2;
        return new Home(
                alone ? Home.Stage.ALONE : Home.Stage.TEAM,
                Agenda.of(gaps.of(project.id()), actors.get()),
                glances.of(project),
                newest(locale));
    }

    /** A history that was entered later is dated by when it happened; here the newest stands first. */
    private List<TimelineEntry> newest(Locale locale) {
        return ledger.newest(locale, NEWEST).stream()
                .sorted(Comparator.comparing(TimelineEntry::at).reversed())
                .toList();
    }
}
