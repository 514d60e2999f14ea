package dure.responsibility.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dure.ledger.LedgerService;
import dure.responsibility.AssignmentRow;
import dure.responsibility.AssignmentService;
import dure.shared.NameDirectory;
import dure.shared.ui.Dates;
import dure.shared.ui.StateBadge;
import dure.shared.ui.Timeline;
import dure.shared.ui.Tone;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Who has held a role and what happened to it, for its dialog. */
@Component
class RoleHistory {

    private static final int EVENTS = 50;

    private final AssignmentService assignments;
    private final LedgerService ledger;
    private final NameDirectory names;
    private final Dates dates;

    RoleHistory(AssignmentService assignments, LedgerService ledger, NameDirectory names, Dates dates) {
        this.assignments = assignments;
        this.ledger = ledger;
        this.names = names;
        this.dates = dates;
    }

    boolean isEmpty(String roleId) {
        return assignments.history(roleId).isEmpty();
    }

    Details of(String roleId, MatrixWords words, Locale locale) {
        var rows = assignments.history(roleId);
        var known = names.namesOf(
                rows.stream().map(AssignmentRow::collaboratorId).distinct().toList());
        var content = new Div(
                holders(rows, known, words, locale), new Timeline(ledger.timeline(roleId, locale, EVENTS), dates));
        content.addClassName("role-history");
        return new Details(words.text("responsibility.history"), content);
    }

    private static UnorderedList holders(
            List<AssignmentRow> rows, Map<String, String> known, MatrixWords words, Locale locale) {
        var list = new UnorderedList();
        list.addClassName("role-holders");
        for (var row : rows) {
            var tone = switch (row.state()) {
                case PROPOSED -> Tone.QUIET;
                case ACTIVE -> Tone.GOOD;
                case ENDED -> Tone.ENDED;
            };
            list.add(new ListItem(
                    new Span(known.getOrDefault(row.collaboratorId(), "–")),
                    new Span(words.part(row.part())),
                    new Span(Dates.period(row.from(), row.to(), locale)),
                    new StateBadge(words.state(row.state()), tone)));
        }
        return list;
    }
}
