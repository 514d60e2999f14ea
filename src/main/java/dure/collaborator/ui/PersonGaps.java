package dure.collaborator.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import dure.collaborator.CollaboratorRow;
import dure.project.SelectedProject;
import dure.shared.Gap;
import dure.shared.GapSource;
import dure.shared.ui.Dates;
import dure.shared.ui.GapList;
import dure.shared.ui.StateBadge;
import dure.shared.ui.Tone;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** What is missing of somebody's joining, in order, from every module that can say so (R20). */
@Component
class PersonGaps {

    private final List<GapSource> sources;
    private final SelectedProject selected;
    private final Dates dates;

    PersonGaps(List<GapSource> sources, SelectedProject selected, Dates dates) {
        this.sources = sources;
        this.selected = selected;
        this.dates = dates;
    }

    Div of(CollaboratorRow row) {
        String project = selected.selectedId().orElse("");
        List<Gap> gaps = sources.stream()
                .flatMap(source -> source.gaps(project).stream())
                .filter(gap -> row.id().equals(gap.collaboratorId()))
                .sorted(Comparator.comparingInt(Gap::order))
                .toList();
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
