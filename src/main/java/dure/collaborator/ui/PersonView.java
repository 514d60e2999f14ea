package dure.collaborator.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import dure.collaborator.CollaboratorRow;
import dure.collaborator.CollaboratorService;
import dure.collaborator.CollaboratorState;
import dure.ledger.LedgerService;
import dure.shared.security.CurrentActor;
import dure.shared.ui.Dates;
import dure.shared.ui.Page;
import dure.shared.ui.PathLink;
import dure.shared.ui.StateBadge;
import dure.shared.ui.Timeline;
import dure.shared.ui.Tone;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;

/** One person: profile, what is missing of their joining, personal data for themself and the owner, history. */
@Route("people/:id")
@PermitAll
class PersonView extends Page implements BeforeEnterObserver {

    private static final int HISTORY = 30;

    private final transient CollaboratorService people;
    private final transient PersonActs acts;
    private final transient PersonGaps gaps;
    private final transient LedgerService ledger;
    private final transient CurrentActor actor;
    private final transient Dates dates;
    private String id = "";

    PersonView(
            CollaboratorService people,
            PersonActs acts,
            PersonGaps gaps,
            LedgerService ledger,
            CurrentActor actor,
            Dates dates) {
        this.people = people;
        this.acts = acts;
        this.gaps = gaps;
        this.ledger = ledger;
        this.actor = actor;
        this.dates = dates;
        back(getTranslation("collaborator.list.title"), "people");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = event.getRouteParameters().get("id").orElse("");
        refresh();
    }

    private void refresh() {
        var row = people.find(id);
        title(row.name());
        state(badges(row));
        clear();
        noActions();
        addActions(row);
        warnings(row).forEach(this::add);
        var profile = new ProfileCard(row, dates);
        boolean own = actor.get().is(id);
        if (own || actor.get().isOwner()) {
            var columns = new Div(profile, new PersonalDataCard(row, acts, own, this::refresh));
            columns.addClassName("columns");
            add(gaps.of(row), columns);
        } else {
            add(profile);
        }
        add(new H2(getTranslation("collaborator.history")));
        add(new Timeline(ledger.timeline(id, getLocale(), HISTORY), dates));
    }

    private void addActions(CollaboratorRow row) {
        boolean owner = actor.get().isOwner();
        boolean left = row.state() == CollaboratorState.LEFT;
        var change = new Button(getTranslation("collaborator.change"), click -> acts.change(row, this::refresh));
        if (!owner || left) {
            if (actor.get().is(id)) {
                primary(change);
            }
            if (owner || actor.get().is(id)) {
                actions(certificate());
            }
            return;
        }
        List<Component> others = new ArrayList<>();
        if (row.accessLevel() == null) {
            var invite = new Button(getTranslation("collaborator.link.make"), click -> acts.invite(row));
            if (row.state() == CollaboratorState.INVITED) {
                primary(invite);
                others.add(new Button(
                        getTranslation("collaborator.activate"), click -> acts.activate(row, this::refresh)));
            } else {
                others.add(invite);
            }
        }
        others.add(change);
        others.add(new PathLink(getTranslation("collaborator.agreement.new"), "agreements/new?party=" + id));
        if (!actor.get().is(id)) {
            others.add(new PathLink(getTranslation("collaborator.agreement.pack"), "agreements/pack?party=" + id));
        }
        if (!actor.get().is(id)) {
            others.add(new Button(getTranslation(PersonActs.leaveKey(row)), click -> acts.leave(row, this::refresh)));
        }
        others.add(certificate());
        others.stream()
                .filter(PathLink.class::isInstance)
                .forEach(link -> link.getElement().getClassList().add("button-link"));
        actions(others.toArray(Component[]::new));
    }

    /** Also of somebody who has left. */
    private PathLink certificate() {
        var link = new PathLink(getTranslation("collaborator.certificate"), "certificates/new?party=" + id);
        link.addClassName("button-link");
        return link;
    }

    private static Component[] badges(CollaboratorRow row) {
        List<Component> badges = new ArrayList<>();
        badges.add(PersonWords.badge(row.state()));
        if (row.accessLevel() != null) {
            badges.add(new StateBadge(PersonWords.of(row.accessLevel()), Tone.QUIET));
        }
        return badges.toArray(Component[]::new);
    }

    private List<Component> warnings(CollaboratorRow row) {
        List<Component> warnings = new ArrayList<>();
        if (!row.looksLike().isEmpty()) {
            warnings.add(new Paragraph(getTranslation("collaborator.looks-like", String.join(", ", row.looksLike()))));
        }
        if (row.mixedScript()) {
            warnings.add(new StateBadge(getTranslation("collaborator.mixed-script"), Tone.ATTENTION));
        }
        return warnings;
    }
}
