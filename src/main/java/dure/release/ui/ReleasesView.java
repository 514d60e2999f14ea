package dure.release.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import dure.deliverable.DeliverableService;
import dure.release.ReleaseRow;
import dure.release.ReleaseService;
import dure.shared.PageAnswer;
import dure.shared.PageQuery;
import dure.shared.security.CurrentActor;
import dure.shared.ui.DataGrid;
import dure.shared.ui.Dates;
import dure.shared.ui.EmptyState;
import dure.shared.ui.FormDialog;
import dure.shared.ui.Page;
import jakarta.annotation.security.PermitAll;
import java.util.Locale;

/** The releases of one deliverable, and where the next is prepared. */
@Route("deliverables/:id/releases")
@PermitAll
@StyleSheet("context://styles/deliverable.css")
class ReleasesView extends Page implements BeforeEnterObserver {

    private final transient ReleaseService releases;
    private final transient DeliverableService deliverables;
    private final transient Dates dates;
    private final boolean member;
    private String id = "";

    ReleasesView(ReleaseService releases, DeliverableService deliverables, Dates dates, CurrentActor actors) {
        this.releases = releases;
        this.deliverables = deliverables;
        this.dates = dates;
        this.member = actors.get().isMember();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = event.getRouteParameters().get("id").orElse("");
        var deliverable = deliverables.find(id);
        clear();
        noActions();
        back(deliverable.title(), "deliverables/" + id);
        title(getTranslation("release.list.of", deliverable.title()));
        intro(getTranslation("release.list.intro"));
        if (member) {
            primaryNew(prepareButton());
        }
        add(list());
        boolean asked = event.getLocation().getQueryParameters().getParameters().containsKey("new");
        if (asked && member) {
            UI.getCurrent().getPage().getHistory().replaceState(null, "deliverables/" + id + "/releases");
            prepare();
        }
    }

    private DataGrid<ReleaseRow> list() {
        var list = new DataGrid<>("releases", this::rows);
        list.setAriaLabel(getTranslation("release.list"));
        list.column(getTranslation("release.version"), ReleaseRow::version);
        list.column(getTranslation("release.state"), row -> ReleaseWords.state(row.state()))
                .shownAs(row -> ReleaseWords.badge(row.state()));
        list.column(getTranslation("release.published-at"), this::publishedOn)
                .inFile(row -> row.publishedAt() == null ? "" : dates.isoDay(row.publishedAt()));
        list.column(getTranslation("release.tag"), row -> row.tag() == null ? "" : row.tag());
        list.opens(row -> "releases/" + row.id());
        list.whenEmpty(
                member
                        ? new EmptyState(
                                getTranslation("release.list.empty"),
                                getTranslation("release.list.intro"),
                                prepareButton())
                        : new EmptyState(getTranslation("release.list.empty"), ""));
        return list;
    }

    private String publishedOn(ReleaseRow row) {
        return row.publishedAt() == null ? "" : dates.day(row.publishedAt(), getLocale());
    }

    private PageAnswer<ReleaseRow> rows(PageQuery query) {
        String text = query.q().toLowerCase(Locale.ROOT);
        var found = releases.of(id).stream()
                .filter(row -> row.version().toLowerCase(Locale.ROOT).contains(text))
                .toList();
        var page = found.stream()
                .skip((long) query.page() * query.size())
                .limit(query.size())
                .toList();
        return PageAnswer.of(page, query, found.size());
    }

    private Button prepareButton() {
        return new Button(getTranslation("release.prepare"), click -> prepare());
    }

    private void prepare() {
        new FormDialog<>(
                        getTranslation("release.prepare"),
                        new ReleaseForm(),
                        getTranslation("release.save"),
                        details -> UI.getCurrent()
                                .navigate("releases/"
                                        + releases.prepare(id, details).id()))
                .open();
    }
}
