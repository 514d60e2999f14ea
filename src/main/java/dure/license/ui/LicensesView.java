package dure.license.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Route;
import dure.license.LicenseRow;
import dure.license.LicenseService;
import dure.license.LicenseTarget;
import dure.shared.PageAnswer;
import dure.shared.PageQuery;
import dure.shared.Sentences;
import dure.shared.ui.DataGrid;
import dure.shared.ui.Page;
import dure.shared.ui.StateBadge;
import dure.shared.ui.Tone;
import jakarta.annotation.security.PermitAll;

/** The license catalog: search it, check an expression, ask what may enter what. */
@Route("library/licenses")
@PermitAll
@StyleSheet("context://styles/license.css")
class LicensesView extends Page {

    private final LicenseService licenses;
    private final Select<LicenseTarget> target;

    LicensesView(LicenseService licenses, Sentences sentences) {
        this.licenses = licenses;
        title(getTranslation("license.list.title"));
        intro(getTranslation("license.list.intro", licenses.listEdition()));
        var list = new DataGrid<LicenseRow>("licenses", this::rows);
        list.setAriaLabel(getTranslation("license.list.title"));
        list.column(getTranslation("license.id"), LicenseRow::id).sortable("id").narrow();
        list.column(getTranslation("license.name"), LicenseRow::name).sortable("name");
        list.column(getTranslation("license.targets"), row -> LicenseWords.of(row.targets()));
        list.column(getTranslation("license.state"), this::state).shownAs(this::badge);
        list.opens(row -> "library/licenses/" + row.id());
        target = list.filter("target", getTranslation("license.targets"), LicenseTarget.class, LicenseWords::of);
        var checks = new Div(new ExpressionCheck(licenses, sentences), new CompatibilityCheck(licenses, sentences));
        checks.addClassName("columns");
        add(checks, list);
    }

    private PageAnswer<LicenseRow> rows(PageQuery query) {
        return licenses.search(query, target.getValue());
    }

    private String state(LicenseRow row) {
        if (row.deprecated()) {
            return getTranslation("license.state.deprecated");
        }
        return Boolean.TRUE.equals(row.osiApproved()) ? getTranslation("license.state.osi") : "";
    }

    private Component badge(LicenseRow row) {
        String words = state(row);
        return words.isEmpty() ? new Span() : new StateBadge(words, row.deprecated() ? Tone.ENDED : Tone.GOOD);
    }
}
