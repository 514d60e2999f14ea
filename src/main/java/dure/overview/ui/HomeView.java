package dure.overview.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import dure.overview.Glance;
import dure.overview.Home;
import dure.overview.HomeService;
import dure.shared.Gap;
import dure.shared.TimelineEntry;
import dure.shared.ui.Dates;
import dure.shared.ui.Page;
import dure.shared.ui.PathLink;
import dure.shared.ui.StateBadge;
import dure.shared.ui.Timeline;
import dure.shared.ui.Tone;
import dure.shared.ui.frame.ViewAccess;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The first screen: what needs me, what blocks us, how the project stands, what happened last. */
@Route("")
@PermitAll
@StyleSheet("context://styles/overview.css")
class HomeView extends Page implements BeforeEnterObserver {

    private final transient HomeService homes;
    private final transient FirstSteps firstSteps;
    private final transient ViewAccess views;
    private final transient Dates dates;

    HomeView(HomeService homes, FirstSteps firstSteps, ViewAccess views, Dates dates) {
        this.homes = homes;
        this.firstSteps = firstSteps;
        this.views = views;
        this.dates = dates;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        clear();
        var home = homes.home(getLocale());
        var glance = home.glance();
        if (glance == null) {
            title(getTranslation("overview.navigation"));
            add(firstSteps.of(home.stage()));
            return;
        }
        title(glance.project().name());
        intro(
                glance.project().hasGoal()
                        ? getTranslation("overview.goal", glance.project().goal())
                        : "");
        var side =
                column("home-side", new GlanceCard(getTranslation("overview.glance"), glance), newest(home.newest()));
        var columns = new Div(column("home-main", agenda(home, glance)), side);
        columns.addClassName("home-columns");
        add(columns);
    }

    private Component[] agenda(Home home, Glance glance) {
        var parts = new ArrayList<Component>();
        boolean begun = home.stage() == Home.Stage.TEAM;
        if (!begun) {
            parts.add(firstSteps.of(home.stage()));
        }
        var agenda = home.agenda();
        if (!agenda.joining().isEmpty()) {
            var hint = new Paragraph(getTranslation("overview.joining.hint"));
            hint.addClassName("soft");
            parts.add(new HomeCard(
                    getTranslation("overview.joining", agenda.joining().size()), hint, lines(agenda.joining())));
        }
        if (!agenda.mine().isEmpty() || begun && agenda.joining().isEmpty()) {
            parts.add(new HomeCard(
                    getTranslation("overview.mine", agenda.mine().size()),
                    agenda.mine().isEmpty()
                            ? new Paragraph(getTranslation("overview.mine.none"))
                            : lines(agenda.mine())));
        }
        if (!agenda.team().isEmpty() || begun) {
            parts.add(new HomeCard(
                    getTranslation("overview.team", agenda.team().size()),
                    agenda.team().isEmpty() ? nothingBlocked(glance) : lines(agenda.team())));
        }
        return parts.toArray(Component[]::new);
    }

    private Component nothingBlocked(Glance glance) {
        var next = glance.next();
        String key = "overview.next." + next.name().toLowerCase(Locale.ROOT).replace('_', '-');
        var clear = new Div(
                new StateBadge(getTranslation("overview.team.none"), Tone.GOOD), new Paragraph(getTranslation(key)));
        clear.addClassName("home-clear");
        if (views.mayOpen(next.path())) {
            var link = new PathLink(getTranslation(key + ".label"), next.path());
            link.addClassName("button-link");
            clear.add(link);
        }
        return clear;
    }

    private HomeCard newest(List<TimelineEntry> entries) {
        return new HomeCard(
                getTranslation("overview.newest"),
                entries.isEmpty()
                        ? new Paragraph(getTranslation("overview.newest.none"))
                        : new Timeline(entries, dates));
    }

    private GapLines lines(List<Gap> gaps) {
        return new GapLines(gaps, dates, views);
    }

    private static Div column(String className, Component... parts) {
        var column = new Div(parts);
        column.addClassName(className);
        return column;
    }
}
