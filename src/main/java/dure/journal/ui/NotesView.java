package dure.journal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Route;
import dure.journal.NoteKind;
import dure.journal.NoteRow;
import dure.journal.NoteService;
import dure.project.SelectedProject;
import dure.responsibility.RoleService;
import dure.shared.PageAnswer;
import dure.shared.PageQuery;
import dure.shared.security.CurrentActor;
import dure.shared.ui.DataGrid;
import dure.shared.ui.Dates;
import dure.shared.ui.EmptyState;
import dure.shared.ui.FormDialog;
import dure.shared.ui.Notices;
import dure.shared.ui.Page;
import dure.shared.ui.StateBadge;
import jakarta.annotation.security.PermitAll;

/** The notes of the project in view: sources that are not read yet come first. */
@Route("notes")
@PermitAll
class NotesView extends Page {

    private final transient NoteService notes;
    private final transient RoleService roles;
    private final transient Dates dates;
    private final String projectId;
    private final DataGrid<NoteRow> list;
    private final Select<NoteKind> kind;

    NotesView(NoteService notes, RoleService roles, SelectedProject selected, CurrentActor actor, Dates dates) {
        this.notes = notes;
        this.roles = roles;
        this.dates = dates;
        this.projectId = selected.id();
        title(getTranslation("journal.list.title"));
        intro(getTranslation("journal.list.intro"));
        list = new DataGrid<>("notes", this::rows);
        list.setAriaLabel(getTranslation("journal.list.title"));
        addColumns();
        list.opens(row -> "notes/" + row.id());
        kind = list.filter("kind", getTranslation("journal.kind"), NoteKind.class, NoteWords::of);
        if (actor.get().isMember()) {
            primaryNew(newButton());
            list.whenEmpty(new EmptyState(
                    getTranslation("journal.list.empty"), getTranslation("journal.list.empty.text"), newButton()));
        } else {
            list.whenEmpty(new EmptyState(getTranslation("journal.list.empty"), ""));
        }
        add(list);
    }

    private void addColumns() {
        list.column(getTranslation("journal.title"), NoteRow::title).sortable("title");
        list.column(getTranslation("journal.kind"), row -> NoteWords.of(row.kind()))
                .sortable("kind");
        list.column(getTranslation("journal.read"), NoteWords::reading).shownAs(NotesView::readingBadge);
        list.column(getTranslation("journal.minutes"), NoteWords::minutes)
                .inFile(row -> row.minutes() == null ? "" : row.minutes().toString());
        list.column(getTranslation("journal.author"), NoteRow::authorName);
        list.column(getTranslation("journal.created"), row -> dates.day(row.createdAt(), getLocale()))
                .inFile(row -> dates.isoDay(row.createdAt()))
                .sortable("createdAt");
    }

    private PageAnswer<NoteRow> rows(PageQuery query) {
        return notes.list(projectId, kind.getValue(), query);
    }

    private static Component readingBadge(NoteRow row) {
        String words = NoteWords.reading(row);
        return words.isEmpty() ? new Span() : new StateBadge(words, NoteWords.readingTone(row));
    }

    private Button newButton() {
        return new Button(
                getTranslation("journal.new"),
                click -> new FormDialog<>(
                                getTranslation("journal.new"),
                                new NoteForm(projectId, roles.list(projectId)),
                                getTranslation("journal.save"),
                                details -> {
                                    notes.create(details);
                                    list.refresh();
                                    Notices.success(getTranslation("journal.saved"));
                                })
                        .open());
    }
}
