package dure.template.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import dure.shared.security.CurrentActor;
import dure.shared.ui.DataGrid;
import dure.shared.ui.EmptyState;
import dure.shared.ui.FormDialog;
import dure.shared.ui.Page;
import dure.shared.ui.PathLink;
import dure.template.ClauseText;
import dure.template.OwnTemplateService;
import dure.template.TemplateFileService;
import dure.template.TemplateRow;
import dure.template.TemplateService;
import dure.template.VersionState;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The library: the team's templates and those that come with Dure as cards, clauses as a list, the way to the licenses. */
@Route("library")
@PermitAll
@StyleSheet("context://styles/template.css")
class LibraryView extends Page {

    private final transient TemplateService templates;
    private final transient OwnTemplateService own;
    private final boolean mayWrite;
    private final Map<String, String> titles = new HashMap<>();

    LibraryView(TemplateService templates, OwnTemplateService own, TemplateFileService files, CurrentActor actors) {
        this.templates = templates;
        this.own = own;
        mayWrite = actors.get().isMember();
        title(getTranslation("template.library.title"));
        intro(getTranslation("template.library.intro"));
        if (mayWrite) {
            primaryNew(newTemplate());
            actions(new Button(getTranslation("template.import"), click -> new ImportDialog(files).open()));
        }
        List<TemplateRow> all = templates.list();
        all.forEach(row -> titles.put(row.key(), row.title().in(getLocale())));
        add(new H2(getTranslation("template.library.own")), ownTemplates(all));
        add(
                new H2(getTranslation("template.library.shipped")),
                cards(all.stream().filter(row -> !row.own()).toList()));
        add(
                new H2(getTranslation("template.library.more")),
                new PathLink(getTranslation("template.library.licenses"), "library/licenses"));
        add(new H2(getTranslation("template.library.clauses")), clauses());
    }

    private Button newTemplate() {
        return new Button(getTranslation("template.new"), click -> newDialog().open());
    }

    private FormDialog<?> newDialog() {
        return new FormDialog<>(
                getTranslation("template.new"),
                new NewTemplateForm(templates.list()),
                getTranslation("template.new.create"),
                wanted -> edit(own.create(wanted).key()));
    }

    /** Drafts first: somebody is at work on them. */
    private Component ownTemplates(List<TemplateRow> all) {
        var rows = new ArrayList<>(own.drafts());
        all.stream().filter(TemplateRow::own).forEach(rows::add);
        if (!rows.isEmpty()) {
            return cards(rows);
        }
        return mayWrite
                ? new EmptyState(
                        getTranslation("template.library.own.empty"),
                        getTranslation("template.library.own.empty.hint"),
                        new Button(
                                getTranslation("template.new"),
                                click -> newDialog().open()))
                : new EmptyState(
                        getTranslation("template.library.own.empty"), getTranslation("template.library.own.none"));
    }

    private UnorderedList cards(List<TemplateRow> rows) {
        var cards = new UnorderedList();
        cards.addClassName("library-cards");
        rows.forEach(row -> cards.add(card(row)));
        return cards;
    }

    private ListItem card(TemplateRow row) {
        Locale language = getLocale();
        String path = "library/templates/" + row.key() + (row.state() == VersionState.DRAFT ? "/edit" : "");
        var card = new ListItem(
                new PathLink(row.title().in(language), path),
                new Paragraph(row.summary().in(language)));
        TemplateWords.badges(row).forEach(card::add);
        card.addClassName("library-card");
        return card;
    }

    private static void edit(String key) {
        UI.getCurrent().navigate("library/templates/" + key + "/edit");
    }

    private DataGrid<ClauseText> clauses() {
        var list = new DataGrid<ClauseText>("clauses", new ClauseRows(templates)::page);
        list.setAriaLabel(getTranslation("template.library.clauses"));
        list.column(
                getTranslation("template.clause.title"),
                clause -> clause.title().in(getLocale()));
        list.column(
                getTranslation("template.clause.summary"),
                clause -> clause.summary().in(getLocale()));
        list.column(
                        getTranslation("template.clause.version"),
                        clause -> getTranslation("template.state.version", clause.version()))
                .narrow();
        list.column(getTranslation("template.clause.templates"), clause -> String.join(", ", titles(clause)));
        list.opens(clause -> "library/clauses/" + clause.reference());
        return list;
    }

    private List<String> titles(ClauseText clause) {
        return clause.templates().stream()
                .map(key -> titles.getOrDefault(key, key))
                .toList();
    }
}
