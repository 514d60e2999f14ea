package dure.template.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import dure.shared.NotFound;
import dure.shared.security.CurrentActor;
import dure.shared.ui.Confirmation;
import dure.shared.ui.Dates;
import dure.shared.ui.FormDialog;
import dure.shared.ui.Notices;
import dure.shared.ui.Page;
import dure.shared.ui.PathLink;
import dure.template.NewTemplate;
import dure.template.ReviewService;
import dure.template.SigningKind;
import dure.template.TemplateRow;
import dure.template.TemplateVersion;
import dure.template.VersionUse;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One template to read: its versions with who has signed them, and its clauses in both languages side by side. */
@Route("library/templates/:key")
@PermitAll
@StyleSheet("context://styles/template.css")
class TemplateView extends Page implements BeforeEnterObserver {

    private final transient TemplatePage facts;
    private final transient ReviewService reviews;
    private final transient CurrentActor actors;
    private final transient Dates dates;

    TemplateView(TemplatePage facts, ReviewService reviews, CurrentActor actors, Dates dates) {
        this.facts = facts;
        this.reviews = reviews;
        this.actors = actors;
        this.dates = dates;
        back(getTranslation("template.library.title"), "library");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String key = event.getRouteParameters().get("key").orElse("");
        String asked = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("version")
                .orElse("");
        if (facts.isOnlyDraft(key)) {
            event.forwardTo("library/templates/" + key + "/edit");
        } else if (asked.isEmpty()) {
            show(facts.current(key));
        } else if (asked.matches("[1-9][0-9]{0,4}")) {
            show(facts.version(key, Integer.parseInt(asked)));
        } else {
            throw new NotFound("template.unknown-version", key, asked);
        }
    }

    private void show(TemplateVersion template) {
        clear();
        noActions();
        TemplateRow row = facts.row(template);
        title(template.title().in(getLocale()));
        intro(template.summary().in(getLocale()));
        state(TemplateWords.badges(row).toArray(Component[]::new));
        addActions(row);
        add(new Paragraph(getTranslation("template.not-advice")));
        add(new H2(getTranslation("template.versions")), versions(template.key()));
        add(new H2(getTranslation("template.text")));
        facts.clauses(template).forEach(clause -> add(new ClauseReading(clause, getLocale())));
    }

    private Component versions(String key) {
        var list = new UnorderedList();
        list.addClassName("library-cards");
        List<TemplateRow> rows = facts.rows(key);
        Map<Integer, List<VersionUse>> uses = facts.uses(key);
        rows.forEach(row -> list.add(new VersionCard(
                row, facts.revision(row), uses.getOrDefault(row.version(), List.of()), facts.validity(row))));
        return list;
    }

    private void addActions(TemplateRow row) {
        String path = "library/templates/" + row.key();
        boolean current = facts.current(row.key()).version() == row.version();
        if (actors.get().isOwner() && current && row.signing() == SigningKind.SIGNED) {
            primary(new Button(getTranslation("template.use"), click -> go("agreements/new?template=" + row.key())));
        }
        var others = new ArrayList<Component>();
        if (actors.get().isMember()) {
            others.add(
                    row.own()
                            ? new Button(getTranslation("template.edit"), click -> edit(row))
                            : new Button(getTranslation("template.copy"), click -> copy(row)));
        }
        if (facts.rows(row.key()).size() > 1) {
            others.add(new Button(getTranslation("template.compare"), click -> go(path + "/compare")));
        }
        if (actors.get().isOwner()) {
            others.add(review(row));
        }
        var file = new Anchor(
                "files/templates/" + row.key() + "/versions/" + row.version(), getTranslation("template.export"));
        file.getElement().setAttribute("download", true);
        others.add(file);
        actions(others.toArray(Component[]::new));
    }

    private Button review(TemplateRow row) {
        return reviews.of(row.key(), row.version()).isPresent()
                ? new Button(getTranslation("template.review.withdraw"), click -> withdraw(row))
                : new Button(getTranslation("template.review.record"), click -> record(row));
    }

    private void record(TemplateRow row) {
        new FormDialog<>(
                        getTranslation("template.review.record"),
                        new ReviewForm(dates.today()),
                        getTranslation("template.review.save"),
                        details -> {
                            reviews.record(row.key(), row.version(), details);
                            show(facts.version(row.key(), row.version()));
                            Notices.success(getTranslation("template.review.saved"));
                        })
                .open();
    }

    private void withdraw(TemplateRow row) {
        Confirmation.askDangerous(
                getTranslation("template.review.withdraw.question"),
                getTranslation("template.review.withdraw.consequence"),
                getTranslation("template.review.withdraw"),
                () -> {
                    reviews.withdraw(row.key(), row.version());
                    show(facts.version(row.key(), row.version()));
                });
    }

    private void copy(TemplateRow row) {
        var draft = facts.own().create(new NewTemplate(null, null, new NewTemplate.Source(row.key(), row.version())));
        go("library/templates/" + draft.key() + "/edit");
        Notices.success(getTranslation("template.copied"));
    }

    /** The draft that is there, or one of the next version. */
    private void edit(TemplateRow row) {
        Optional<TemplateRow> draft = facts.own().draftOf(row.key());
        if (draft.isEmpty()) {
            facts.own().next(row.key());
        }
        go("library/templates/" + row.key() + "/edit");
    }

    private static void go(String path) {
        PathLink.follow(UI.getCurrent(), path);
    }
}
