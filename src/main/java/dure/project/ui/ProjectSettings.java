package dure.project.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.Route;
import dure.ledger.LedgerService;
import dure.project.ProjectDetails;
import dure.project.ProjectRow;
import dure.project.ProjectService;
import dure.project.SelectedProject;
import dure.shared.InvalidInput;
import dure.shared.UserFacingException;
import dure.shared.ui.Confirmation;
import dure.shared.ui.Dates;
import dure.shared.ui.Failures;
import dure.shared.ui.FormDialog;
import dure.shared.ui.Notices;
import dure.shared.ui.Page;
import dure.shared.ui.PathLink;
import dure.shared.ui.Timeline;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;

/** The project in view: its goal, when it is done, what it leaves out, its default licenses. Without one, the first is made here. */
@Route("settings/project")
@RolesAllowed("OWNER")
class ProjectSettings extends Page implements BeforeEnterObserver, BeforeLeaveObserver {

    private static final int HISTORY = 20;

    private final transient ProjectService projects;
    private final transient SelectedProject selected;
    private final transient LedgerService ledger;
    private final transient Dates dates;
    private ProjectForm form = new ProjectForm();

    ProjectSettings(ProjectService projects, SelectedProject selected, LedgerService ledger, Dates dates) {
        this.projects = projects;
        this.selected = selected;
        this.ledger = ledger;
        this.dates = dates;
        title(getTranslation("project.settings.title"));
        intro(getTranslation("project.settings.intro"));
        back(getTranslation("project.settings.back"), "settings");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(selected.ifAny().orElse(null));
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (form.isChanged()) {
            var leaving = event.postpone();
            Confirmation.askToDiscard(leaving::proceed, leaving::cancel);
        }
    }

    private void show(@Nullable ProjectRow project) {
        form = new ProjectForm();
        form.guard();
        var card = new Div(form);
        card.addClassName("card");
        clear();
        noActions();
        add(card);
        if (project == null) {
            primary(new Button(getTranslation("project.create"), click -> save(null)));
            return;
        }
        form.show(project);
        primary(new Button(getTranslation("project.save"), click -> save(project)));
        var charter = new PathLink(getTranslation("project.charter"), "agreements/charter");
        charter.addClassName("button-link");
        actions(charter, new Button(getTranslation("project.another"), click -> another()));
        add(
                new H2(getTranslation("project.history")),
                new Timeline(ledger.timeline(project.id(), getLocale(), HISTORY), dates));
    }

    private void save(@Nullable ProjectRow project) {
        try {
            form.read().ifPresent(details -> {
                show(
                        project == null
                                ? projects.create(details)
                                : projects.change(project.id(), project.version(), details));
                Notices.success(getTranslation("project.saved"));
            });
        } catch (InvalidInput refused) {
            form.show(refused);
        } catch (UserFacingException refused) {
            form.say(Failures.sentence(refused));
        }
    }

    private void another() {
        new FormDialog<ProjectDetails>(
                        getTranslation("project.another"),
                        new ProjectForm(),
                        getTranslation("project.create"),
                        details -> {
                            var created = projects.create(details);
                            selected.select(created.id());
                            show(created);
                            Notices.success(getTranslation("project.created", created.name()));
                        })
                .open();
    }
}
