package dure.journal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import dure.journal.NoteKind;
import dure.journal.NoteRow;
import dure.journal.NoteService;
import dure.ledger.LedgerService;
import dure.responsibility.RoleRow;
import dure.responsibility.RoleService;
import dure.shared.security.CurrentActor;
import dure.shared.ui.Dates;
import dure.shared.ui.FormDialog;
import dure.shared.ui.Notices;
import dure.shared.ui.Page;
import dure.shared.ui.StateBadge;
import dure.shared.ui.TextBlock;
import dure.shared.ui.Timeline;
import dure.shared.ui.Tone;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** One note: what it says, who has to read it, who has, and the reader's own "read". */
@Route("notes/:id")
@PermitAll
class NoteView extends Page implements BeforeEnterObserver {

    private static final int HISTORY = 20;

    private final transient NoteService notes;
    private final transient RoleService roles;
    private final transient LedgerService ledger;
    private final transient CurrentActor actor;
    private final transient Dates dates;

    NoteView(NoteService notes, RoleService roles, LedgerService ledger, CurrentActor actor, Dates dates) {
        this.notes = notes;
        this.roles = roles;
        this.ledger = ledger;
        this.actor = actor;
        this.dates = dates;
        back(getTranslation("journal.list.title"), "notes");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(notes.find(event.getRouteParameters().get("id").orElse("")));
    }

    private void show(NoteRow note) {
        clear();
        noActions();
        title(note.title());
        state(badges(note));
        intro(String.join(
                " · ",
                List.of(NoteWords.of(note.kind()), note.authorName(), dates.day(note.createdAt(), getLocale()))));
        addActions(note);
        if (note.url() != null) {
            var link = new Anchor(note.url(), note.url(), AnchorTarget.BLANK);
            link.getElement().setAttribute("rel", "noopener noreferrer");
            link.setAriaLabel(getTranslation("journal.open"));
            add(link);
        }
        if (note.body() != null) {
            add(new TextBlock(note.body()));
        }
        if (note.kind() == NoteKind.SOURCE) {
            add(mustRead(note), readings(note));
        }
        add(new H2(getTranslation("journal.history")));
        add(new Timeline(ledger.timeline(note.id(), getLocale(), HISTORY), dates));
    }

    private Component[] badges(NoteRow note) {
        List<Component> badges = new ArrayList<>();
        String reading = NoteWords.reading(note);
        if (!reading.isEmpty()) {
            badges.add(new StateBadge(reading, NoteWords.readingTone(note)));
        }
        if (note.confidential()) {
            badges.add(new StateBadge(getTranslation("journal.confidential.state"), Tone.ATTENTION));
        }
        if (note.minutes() != null) {
            badges.add(new StateBadge(NoteWords.minutes(note), Tone.QUIET));
        }
        return badges.toArray(Component[]::new);
    }

    private void addActions(NoteRow note) {
        boolean person = actor.get().collaboratorId() != null && actor.get().isMember();
        if (note.kind() == NoteKind.SOURCE && note.readOn() == null && person) {
            primary(new Button(getTranslation("journal.read.done"), click -> {
                show(notes.acknowledge(note.id()));
                Notices.success(getTranslation("journal.read.thanks"));
            }));
        }
        boolean own = actor.get().ledgerId().equals(note.authorId());
        if (actor.get().isOwner() || (own && actor.get().isMember())) {
            actions(new Button(getTranslation("journal.change"), click -> change(note)));
        }
    }

    private void change(NoteRow note) {
        new FormDialog<>(
                        getTranslation("journal.change"),
                        new NoteForm(note, roles.list(note.projectId())),
                        getTranslation("journal.save"),
                        details -> {
                            show(notes.change(note.id(), note.version(), details));
                            Notices.success(getTranslation("journal.saved"));
                        })
                .open();
    }

    private Component mustRead(NoteRow note) {
        if (note.mustReadForAll()) {
            return new Paragraph(getTranslation("journal.must-read.all"));
        }
        String names = roles.list(note.projectId()).stream()
                .filter(role -> note.mustReadRoleIds().contains(role.id()))
                .map(RoleRow::name)
                .collect(Collectors.joining(", "));
        return new Paragraph(names.isEmpty() ? "" : getTranslation("journal.must-read.roles") + ": " + names);
    }

    private Component readings(NoteRow note) {
        var card = new Div(new H2(getTranslation("journal.readings")));
        card.addClassName("card");
        var readings = notes.readings(note.id());
        if (readings.isEmpty()) {
            card.add(new Paragraph(getTranslation("journal.readings.none")));
            return card;
        }
        var list = new UnorderedList();
        readings.forEach(r -> list.add(new ListItem(r.name() + " · " + Dates.day(r.on(), getLocale()))));
        card.add(list);
        return card;
    }
}
