package dure.collaborator.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Route;
import dure.collaborator.CollaboratorRow;
import dure.collaborator.CollaboratorService;
import dure.collaborator.CollaboratorState;
import dure.collaborator.InvitationService;
import dure.shared.PageAnswer;
import dure.shared.PageQuery;
import dure.shared.security.CurrentActor;
import dure.shared.ui.DataGrid;
import dure.shared.ui.Dates;
import dure.shared.ui.EmptyState;
import dure.shared.ui.Page;
import jakarta.annotation.security.PermitAll;

/** Everybody of the team, by name; the owner invites from here. */
@Route("people")
@PermitAll
class PeopleView extends Page {

    private final transient CollaboratorService people;
    private final transient InvitationService invitations;
    private final transient Dates dates;
    private final DataGrid<CollaboratorRow> list;
    private final Select<CollaboratorState> state;
    private final EmptyState first;

    PeopleView(CollaboratorService people, InvitationService invitations, CurrentActor actor, Dates dates) {
        this.people = people;
        this.invitations = invitations;
        this.dates = dates;
        title(getTranslation("collaborator.list.title"));
        intro(getTranslation("collaborator.list.intro"));
        list = new DataGrid<>("people", this::rows);
        list.setAriaLabel(getTranslation("collaborator.list.title"));
        addColumns();
        list.opens(row -> "people/" + row.id());
        state = list.filter("state", getTranslation("collaborator.state"), CollaboratorState.class, PersonWords::of);
        boolean owner = actor.get().isOwner();
        if (owner) {
            primaryNew(inviteButton());
        }
        list.whenEmpty(new EmptyState(
                getTranslation("collaborator.list.empty"), getTranslation("collaborator.list.empty.text")));
        add(list);
        first = new EmptyState(
                getTranslation("collaborator.list.empty"),
                getTranslation("collaborator.list.empty.text"),
                inviteButton());
        first.setVisible(owner && people.present().size() < 2);
        add(first);
    }

    private void addColumns() {
        list.column(getTranslation("collaborator.name"), CollaboratorRow::name).sortable("name");
        list.column(getTranslation("collaborator.state"), row -> PersonWords.of(row.state()))
                .sortable("state")
                .shownAs(PersonWords::stateAndMark);
        list.column(getTranslation("collaborator.wants"), row -> PersonWords.words(row.wants()));
        list.column(getTranslation("collaborator.skills"), row -> PersonWords.words(row.skills()));
        list.column(getTranslation("collaborator.hours"), PersonWords::hours)
                .inFile(row ->
                        row.weeklyHours() == null ? "" : row.weeklyHours().toString())
                .sortable("weeklyHours");
        list.column(getTranslation("collaborator.email"), row -> row.email().value())
                .sortable("email");
    }

    private PageAnswer<CollaboratorRow> rows(PageQuery query) {
        return people.list(query, state.getValue());
    }

    private void invited() {
        list.refresh();
        first.setVisible(false);
    }

    private Button inviteButton() {
        return new Button(getTranslation("collaborator.invite"), click -> {
            new InviteDialog(people, invitations, dates, this::invited).open();
        });
    }
}
