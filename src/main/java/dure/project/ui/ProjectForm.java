package dure.project.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dure.project.DoneWhen;
import dure.project.ProjectDetails;
import dure.project.ProjectRow;
import dure.project.WorkKind;
import dure.shared.ui.DetailsForm;
import dure.shared.ui.field.LinesField;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Name, goal, done-when lines, non-goals and default licenses of a project. */
class ProjectForm extends DetailsForm<ProjectDetails> {

    private final TextField name = new TextField();
    private final TextArea goal = new TextArea();
    private final LinesField doneWhen;
    private final CheckboxGroup<String> done = new CheckboxGroup<>();
    private final LinesField nonGoals;
    private final Map<WorkKind, LicenseBox> licenses = new EnumMap<>(WorkKind.class);

    ProjectForm() {
        name.setLabel(getTranslation("project.name"));
        required(name);
        name.setMaxLength(100);
        goal.setLabel(getTranslation("project.goal"));
        goal.setHelperText(getTranslation("project.goal.help"));
        goal.setMaxLength(200);
        doneWhen = new LinesField(getTranslation("project.done-when"));
        doneWhen.setHelperText(getTranslation("project.done-when.help"));
        done.setLabel(getTranslation("project.done"));
        nonGoals = new LinesField(getTranslation("project.non-goals"));
        nonGoals.setHelperText(getTranslation("project.non-goals.help"));
        doneWhen.addValueChangeListener(change -> offerToTick(change.getValue(), done.getValue()));
        wide("/name", name);
        wide("/goal", goal);
        wide("/doneWhen", doneWhen);
        wide("/done", done);
        wide("/nonGoals", nonGoals);
        group(getTranslation("project.licenses"));
        wide(new Paragraph(getTranslation("project.licenses.help")));
        for (WorkKind kind : WorkKind.values()) {
            licenses.put(kind, field("/defaultLicenses/" + kind, new LicenseBox(kind)));
        }
        offerToTick(List.of(), Set.of());
    }

    void show(ProjectRow project) {
        name.setValue(project.name());
        goal.setValue(project.goal());
        List<String> lines = project.doneWhen().stream().map(DoneWhen::text).toList();
        doneWhen.setValue(lines);
        offerToTick(
                lines,
                project.doneWhen().stream()
                        .filter(DoneWhen::done)
                        .map(DoneWhen::text)
                        .collect(Collectors.toSet()));
        nonGoals.setValue(project.nonGoals());
        project.defaultLicenses().forEach((kind, expression) -> box(kind).setValue(expression));
    }

    @Override
    protected ProjectDetails details() {
        var expressions = new EnumMap<WorkKind, String>(WorkKind.class);
        licenses.forEach((kind, box) -> expressions.put(kind, box.isEmpty() ? "" : box.getValue()));
        var lines = doneWhen.getValue().stream()
                .map(line -> new DoneWhen(line, done.getValue().contains(line)))
                .toList();
        return new ProjectDetails(name.getValue(), goal.getValue(), lines, nonGoals.getValue(), expressions);
    }

    private void offerToTick(List<String> lines, Set<String> ticked) {
        List<String> different = lines.stream().distinct().toList();
        done.setItems(different);
        done.setValue(ticked.stream().filter(different::contains).collect(Collectors.toSet()));
        done.setVisible(!different.isEmpty());
    }

    private LicenseBox box(WorkKind kind) {
        return Objects.requireNonNull(licenses.get(kind));
    }
}
