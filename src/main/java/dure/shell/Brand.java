package dure.shell;

import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.spring.annotation.SpringComponent;
import dure.shared.security.CurrentActor;
import dure.shared.ui.PathLink;
import dure.shared.ui.frame.ProjectChoice;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** The name of the application and the project in view; with several projects, the choice between them. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class Brand extends Section {

    Brand(ObjectProvider<ProjectChoice> projects, CurrentActor actor) {
        addClassName("shell-brand");
        getElement().setAttribute("aria-label", getTranslation("shell.project"));
        var name = new PathLink(getTranslation("ui.brand"), "");
        name.addClassName("brand");
        add(name);
        if (actor.isSignedIn()) {
            projects.ifAvailable(this::showProject);
        }
    }

    private void showProject(ProjectChoice projects) {
        Map<String, String> names = projects.names();
        projects.selectedId().ifPresent(selected -> {
            if (names.size() == 1) {
                var only = new Span(names.getOrDefault(selected, ""));
                only.addClassName("brand-project");
                add(only);
            } else {
                add(choice(projects, names, selected));
            }
        });
    }

    private Select<String> choice(ProjectChoice projects, Map<String, String> names, String selected) {
        var select = new Select<String>();
        select.setAriaLabel(getTranslation("shell.project"));
        select.setItems(names.keySet());
        select.setItemLabelGenerator(id -> names.getOrDefault(id, ""));
        select.setValue(selected);
        select.addValueChangeListener(event -> {
            projects.select(event.getValue());
            getUI().ifPresent(ui -> ui.getPage().reload());
        });
        return select;
    }
}
