package dure.template.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import dure.shared.ui.StateBadge;
import dure.shared.ui.Tone;
import dure.template.TemplateProblem;
import java.util.List;
import java.util.function.Consumer;

/** What keeps a draft from being published; each line leads to its place. */
class ProblemList extends Div {

    private final transient Consumer<TemplateProblem> jump;

    ProblemList(Consumer<TemplateProblem> jump) {
        this.jump = jump;
        addClassNames("card", "editor-problems");
        getElement().setAttribute("role", "status");
    }

    void show(List<TemplateProblem> problems) {
        removeAll();
        if (problems.isEmpty()) {
            add(new StateBadge(getTranslation("template.problems.none"), Tone.GOOD));
            return;
        }
        add(new StateBadge(getTranslation("template.problems.count", problems.size()), Tone.ATTENTION));
        var list = new UnorderedList();
        for (TemplateProblem problem : problems) {
            var link = new Button(problem.reason().in(getLocale()), click -> jump.accept(problem));
            link.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            var place = new Paragraph(
                    problem.line() == 0
                            ? problem.file()
                            : getTranslation("template.problems.place", problem.file(), problem.line()));
            place.addClassName("soft");
            list.add(new ListItem(link, place));
        }
        add(list);
    }
}
