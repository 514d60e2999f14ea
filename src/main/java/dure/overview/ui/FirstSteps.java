package dure.overview.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.spring.annotation.SpringComponent;
import dure.overview.Home;
import dure.shared.SampleTeam;
import dure.shared.security.CurrentActor;
import dure.shared.ui.EmptyState;
import dure.shared.ui.PathLink;
import org.springframework.beans.factory.ObjectProvider;

/** What Home says while there is no project, or nobody but the lead: what comes first, and the sample team. */
@SpringComponent
class FirstSteps {

    private final ObjectProvider<SampleTeam> sample;
    private final CurrentActor actors;

    FirstSteps(ObjectProvider<SampleTeam> sample, CurrentActor actors) {
        this.sample = sample;
        this.actors = actors;
    }

    /** Nothing for a team that has begun. */
    Div of(Home.Stage stage) {
        var steps = new Div();
        steps.addClassName("home-first");
        if (stage == Home.Stage.TEAM) {
            return steps;
        }
        steps.add(teaching(stage));
        if (actors.get().isOwner()) {
            sample.ifAvailable(team -> offer(team, steps));
        }
        return steps;
    }

    private EmptyState teaching(Home.Stage stage) {
        boolean owner = actors.get().isOwner();
        String key = stage == Home.Stage.NO_PROJECT ? "overview.no-project" : "overview.alone";
        String title = text(key);
        if (!owner) {
            return new EmptyState(title, text("overview.no-project.wait"));
        }
        var step = stage == Home.Stage.NO_PROJECT
                ? new PathLink(text("overview.no-project.create"), "settings/project")
                : new PathLink(text("overview.alone.invite"), "people");
        step.addClassNames("button-link", "button-link-primary");
        return new EmptyState(title, text(key + ".text"), step);
    }

    private void offer(SampleTeam team, Div steps) {
        if (!team.isOffered()) {
            return;
        }
        var load = new Button(text("overview.sample"), click -> {
            try {
                team.load();
                UI.getCurrent().getPage().reload();
            } finally {
                click.getSource().setEnabled(true);
            }
        });
        load.setDisableOnClick(true);
        var offer = new Div(new Paragraph(text("overview.sample.text")), load);
        offer.addClassName("home-sample");
        steps.add(offer);
    }

    private static String text(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
