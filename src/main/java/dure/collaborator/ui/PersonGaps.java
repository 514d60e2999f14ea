package dure.collaborator.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import dure.collaborator.CollaboratorRow;
import dure.shared.Gap;
import dure.shared.JoiningList;
import dure.shared.ui.Dates;
import dure.shared.ui.GapList;
import dure.shared.ui.StateBadge;
import dure.shared.ui.Tone;
import java.util.List;
import org.springframework.stereotype.Component;

/** What is missing of somebody's joining, in order (R20). */
@Component
class PersonGaps {

    private final JoiningList joining;
    private final Dates dates;

    PersonGaps(JoiningList joining, Dates dates) {
        this.joining = joining;
        this.dates = dates;
    }

    Div of(CollaboratorRow row) {
        List<Gap> gaps = joining.gaps(row.id());
        var ui = UI.getCurrent();
        var card = new Div(new H2(ui.getTranslation("collaborator.joining")));
        card.addClassName("card");
        card.add(
                gaps.isEmpty()
                        ? new StateBadge(ui.getTranslation("collaborator.joining.complete"), Tone.GOOD)
                        : new GapList(gaps, dates));
        return card;
    }
}
