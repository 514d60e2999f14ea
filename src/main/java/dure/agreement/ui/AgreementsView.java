package dure.agreement.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Route;
import dure.agreement.AgreementFilter;
import dure.agreement.AgreementReader;
import dure.agreement.AgreementRow;
import dure.agreement.AgreementState;
import dure.project.SelectedProject;
import dure.shared.PageAnswer;
import dure.shared.PageQuery;
import dure.shared.security.CurrentActor;
import dure.shared.ui.DataGrid;
import dure.shared.ui.Dates;
import dure.shared.ui.EmptyState;
import dure.shared.ui.Page;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The agreements of the project: found by number, title and party, filtered by state. */
@Route("agreements")
@PermitAll
class AgreementsView extends Page {

    private final transient AgreementReader reader;
    private final transient AgreementWords words;
    private final @Nullable String projectId;
    private final Select<AgreementState> state;
    private final Map<String, String> partiesById = new HashMap<>();

    AgreementsView(AgreementReader reader, AgreementWords words, SelectedProject project, CurrentActor actors) {
        this.reader = reader;
        this.words = words;
        projectId = project.ifAny().map(row -> row.id()).orElse(null);
        title(getTranslation("agreement.list.title"));
        intro(getTranslation("agreement.list.intro"));
        var list = new DataGrid<>("agreements", this::rows);
        list.setAriaLabel(getTranslation("agreement.list.title"));
        columns(list);
        list.opens(row -> "agreements/" + row.id());
        state = list.filter("state", getTranslation("agreement.state"), AgreementState.class, AgreementWords::state);
        list.whenEmpty(empty(actors.get().isOwner()));
        if (actors.get().isOwner()) {
            primaryNew(newButton());
            actions(packButton());
        }
        add(list);
    }

    private void columns(DataGrid<AgreementRow> list) {
        list.column(getTranslation("agreement.number"), AgreementRow::number)
                .sortable("number")
                .narrow();
        list.column(getTranslation("agreement.title"), AgreementRow::title).sortable("title");
        list.column(getTranslation("agreement.parties"), row -> partiesById.getOrDefault(row.id(), ""));
        list.column(getTranslation("agreement.state"), AgreementWords::state)
                .sortable("state")
                .shownAs(AgreementWords::badge);
        list.column(getTranslation("agreement.executed-on"), row -> day(row.executedOn()))
                .sortable("executedOn")
                .narrow();
        list.column(getTranslation("agreement.ends-on"), row -> day(row.endsOn()))
                .sortable("endsOn")
                .narrow();
    }

    /** The names of a page's parties are read together, not row by row. */
    private PageAnswer<AgreementRow> rows(PageQuery query) {
        Set<AgreementState> states = state.getValue() == null ? Set.of() : Set.of(state.getValue());
        var newestFirst =
                query.sort() == null ? new PageQuery(query.q(), "number,desc", query.page(), query.size()) : query;
        var answer = reader.list(new AgreementFilter(projectId, states, null, null), newestFirst);
        partiesById.putAll(words.partiesOf(answer.items()));
        return answer;
    }

    private EmptyState empty(boolean mayDraft) {
        String title = getTranslation("agreement.list.empty");
        String text = getTranslation("agreement.list.empty.text");
        return mayDraft ? new EmptyState(title, text, newButton(), packButton()) : new EmptyState(title, text);
    }

    private Button newButton() {
        return new Button(
                getTranslation("agreement.new.title"), click -> UI.getCurrent().navigate("agreements/new"));
    }

    private Button packButton() {
        return new Button(
                getTranslation("agreement.pack.title"), click -> UI.getCurrent().navigate("agreements/pack"));
    }

    private String day(@Nullable LocalDate day) {
        return day == null ? "" : Dates.day(day, getLocale());
    }
}
