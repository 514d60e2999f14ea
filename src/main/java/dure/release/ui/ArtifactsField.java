package dure.release.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.component.textfield.TextField;
import dure.release.Artifact;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The files of a release: name, SHA-256 and size each. */
class ArtifactsField extends CustomField<List<Artifact>> {

    private final List<Line> lines = new ArrayList<>();
    private final Div list = new Div();

    ArtifactsField() {
        setLabel(getTranslation("release.artifacts"));
        setHelperText(getTranslation("release.artifacts.help"));
        list.addClassName("parts-list");
        var more =
                new Button(getTranslation("release.artifacts.add"), VaadinIcon.PLUS.create(), click -> addLine(null));
        more.addThemeVariants(ButtonVariant.TERTIARY);
        add(new Div(list, more));
    }

    @Override
    protected List<Artifact> generateModelValue() {
        return lines.stream().map(Line::artifact).toList();
    }

    @Override
    protected void setPresentationValue(@Nullable List<Artifact> artifacts) {
        lines.clear();
        list.removeAll();
        if (artifacts != null) {
            artifacts.forEach(this::addLine);
        }
    }

    private void addLine(@Nullable Artifact artifact) {
        var line = new Line(artifact);
        lines.add(line);
        list.add(line);
    }

    private void remove(Line line) {
        lines.remove(line);
        list.remove(line);
        updateValue();
    }

    /** One file. */
    private final class Line extends Div {

        private final TextField name = new TextField(getTranslation("release.artifact.name"));
        private final TextField sha256 = new TextField("SHA-256");
        private final NumberField bytes = new NumberField(getTranslation("release.artifact.bytes"));

        Line(@Nullable Artifact artifact) {
            addClassName("artifact-line");
            if (artifact != null) {
                name.setValue(artifact.name() == null ? "" : artifact.name());
                sha256.setValue(artifact.sha256() == null ? "" : artifact.sha256());
                bytes.setValue(
                        artifact.bytes() == null ? null : artifact.bytes().doubleValue());
            }
            name.addValueChangeListener(event -> updateValue());
            sha256.addValueChangeListener(event -> updateValue());
            bytes.addValueChangeListener(event -> updateValue());
            bytes.setMin(0);
            bytes.setStep(1);
            var less = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> remove(this));
            less.addThemeVariants(ButtonVariant.TERTIARY);
            less.setAriaLabel(getTranslation("release.artifacts.remove"));
            add(name, sha256, bytes, less);
        }

        Artifact artifact() {
            var size = bytes.getValue();
            return new Artifact(name.getValue(), sha256.getValue(), size == null ? null : size.longValue());
        }
    }
}
