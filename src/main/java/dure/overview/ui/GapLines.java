package dure.overview.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import dure.shared.Gap;
import dure.shared.ui.Dates;
import dure.shared.ui.GapList;
import dure.shared.ui.frame.ViewAccess;
import java.util.List;

/** The first few gaps, and a button that shows the others: what matters most stays in view. */
class GapLines extends Div {

    private static final int FIRST = 7;

    GapLines(List<Gap> gaps, Dates dates, ViewAccess views) {
        if (gaps.size() <= FIRST + 1) {
            add(list(gaps, dates, views));
            return;
        }
        var more = new Button(getTranslation("overview.more", gaps.size() - FIRST));
        more.addClickListener(click -> {
            removeAll();
            add(list(gaps, dates, views));
        });
        add(list(gaps.subList(0, FIRST), dates, views), more);
    }

    private static GapList list(List<Gap> gaps, Dates dates, ViewAccess views) {
        return new GapList(gaps, dates, gap -> views.mayOpen(gap.curePath()));
    }
}
