package dure.deliverable.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import dure.collaborator.CollaboratorRow;
import dure.deliverable.DeliverableRow;
import dure.deliverable.clearance.Verdict;
import dure.shared.security.CurrentActor;
import dure.shared.ui.Dates;
import dure.shared.ui.Page;
import dure.shared.ui.PageTabs;
import dure.shared.ui.PathLink;
import dure.shared.ui.StateBadge;
import dure.shared.ui.Timeline;
import jakarta.annotation.security.PermitAll;
import java.util.Map;

/** One deliverable: may it be opened, on which grounds, and what is missing. */
@Route("deliverables/:id")
@PermitAll
@StyleSheet("context://styles/deliverable.css")
class DeliverableView extends Page implements BeforeEnterObserver {

    private static final int ENTRIES = 100;

    private final transient DeliverableReader reader;
    private final transient DeliverableDialogs dialogs;
    private final transient Dates dates;
    private final boolean member;
    private String id = "";

    DeliverableView(DeliverableReader reader, DeliverableDialogs dialogs, Dates dates, CurrentActor actors) {
        this.reader = reader;
        this.dialogs = dialogs;
        this.dates = dates;
        this.member = actors.get().isMember();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = event.getRouteParameters().get("id").orElse("");
        show();
        var asked = event.getLocation().getQueryParameters();
        if (member) {
            asked.getSingleParameter("edit")
                    .ifPresent(what -> open(what, asked.getSingleParameter("id").orElse("")));
        }
    }

    /** What a cure's link asks for, once: the page loaded again does not ask for it again. */
    private void open(String what, String subjectId) {
        UI.getCurrent().getPage().getHistory().replaceState(null, "deliverables/" + id);
        var row = reader.find(id);
        switch (what) {
            case "deliverable" -> dialogs.edit(row, this::show);
            case "contribution" ->
                reader.contribution(id, subjectId)
                        .ifPresentOrElse(
                                made -> dialogs.edit(row, made, this::show), () -> dialogs.contribute(row, this::show));
            case "inbound" ->
                reader.inbound(id, subjectId)
                        .ifPresentOrElse(
                                in -> dialogs.edit(row, in, this::show), () -> dialogs.bringIn(row, this::show));
            default -> {}
        }
    }

    private void show() {
        clear();
        var row = reader.find(id);
        var people = reader.people(row);
        back(getTranslation("deliverable.navigation"), "deliverables");
        title(row.title());
        var clearance = reader.clearance(id);
        state(new StateBadge(
                reader.sentences().headline(clearance, getLocale()), DeliverableWords.tone(clearance.verdict())));
        if (member) {
            noActions();
            var prepare = new Button(
                    getTranslation("release.prepare"),
                    click -> UI.getCurrent()
                            .navigate("deliverables/" + id + "/releases", QueryParameters.of("new", "")));
            if (clearance.verdict() == Verdict.BLOCKED) {
                actions(edit(row), prepare);
            } else {
                primary(prepare);
                actions(edit(row));
            }
        }
        var tabs = new PageTabs();
        tabs.add(getTranslation("clearance.title"), () -> light(row));
        tabs.add(
                getTranslation("contribution.list"),
                () -> new ContributionList(row, reader.provenance(), dialogs, people, member, this::show));
        tabs.add(
                getTranslation("inbound.list"),
                () -> new InboundList(row, reader.provenance(), dialogs, member, this::show));
        tabs.add(
                getTranslation("deliverable.timeline"),
                () -> new Timeline(reader.timeline(id, getLocale(), ENTRIES), dates));
        add(facts(row, people), tabs);
    }

    private Component light(DeliverableRow row) {
        var sentences = reader.sentences();
        var part = new Div(new ClearanceLight(reader.clearance(id), sentences));
        part.add(new WhatIfList(reader.whatIf(id), sentences), releases(row));
        part.addClassName("clearance");
        return part;
    }

    private Component releases(DeliverableRow row) {
        var card = new Div(new H2(getTranslation("release.list")));
        card.addClassName("card");
        var lines = reader.releases(row.id());
        if (lines.isEmpty()) {
            card.add(new Span(getTranslation("release.list.empty")));
        }
        for (var line : lines) {
            var link = new PathLink(line.version(), line.path());
            var words = new Span(getTranslation(line.stateKey()));
            var item = new Div(link, words);
            item.addClassName("release-line");
            if (line.publishedAt() != null && line.recordHash() != null) {
                item.add(new Span(dates.day(line.publishedAt(), getLocale())));
                item.add(new Span(
                        getTranslation("release.hash.short", line.recordHash().substring(0, 12))));
            }
            card.add(item);
        }
        return card;
    }

    private Button edit(DeliverableRow row) {
        return new Button(getTranslation("deliverable.edit"), click -> dialogs.edit(row, this::show));
    }

    private DescriptionList facts(DeliverableRow row, Map<String, CollaboratorRow> people) {
        var facts = new DescriptionList();
        facts.addClassName("facts");
        fact(facts, "deliverable.kind", new Span(DeliverableWords.of("deliverable.kind", row.kind())));
        fact(facts, "deliverable.owner", person(people, row.ownerId()));
        fact(facts, "deliverable.licensor", person(people, row.licensorId()));
        var parts = new Div();
        row.parts()
                .forEach(part -> parts.add(new Div(getTranslation(
                        "deliverable.part.line",
                        DeliverableWords.part(part.path()),
                        DeliverableWords.word(part.kind()),
                        part.license()))));
        fact(facts, "deliverable.parts", parts);
        if (row.repositoryUrl() != null) {
            var link = new Anchor(row.repositoryUrl(), row.repositoryUrl(), AnchorTarget.BLANK);
            link.getElement().setAttribute("rel", "noopener noreferrer");
            fact(facts, "deliverable.repository.fact", link);
        }
        return facts;
    }

    private Component person(Map<String, CollaboratorRow> people, String personId) {
        var person = people.get(personId);
        return person == null
                ? new Span(getTranslation("clearance.somebody"))
                : new PathLink(person.name(), "people/" + personId);
    }

    private void fact(DescriptionList facts, String key, Component value) {
        facts.add(new DescriptionList.Term(getTranslation(key)), new DescriptionList.Description(value));
    }
}
