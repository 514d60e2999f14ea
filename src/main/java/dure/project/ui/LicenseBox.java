package dure.project.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import dure.project.WorkKind;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The default license for one kind of work: the usual ones to choose from, every other expression to type. */
class LicenseBox extends ComboBox<String> {

    private final Set<String> offered;

    LicenseBox(WorkKind kind) {
        offered = new LinkedHashSet<>(usual(kind));
        setLabel(getTranslation("project.kind." + kind));
        setPlaceholder(getTranslation("project.licenses.none"));
        setClearButtonVisible(true);
        setAllowCustomValue(true);
        setItems(offered);
        addCustomValueSetListener(typed -> setValue(typed.getDetail()));
    }

    @Override
    public void setValue(String value) {
        if (value != null && !value.isBlank() && offered != null && offered.add(value)) {
            setItems(offered);
        }
        super.setValue(value);
    }

    private static List<String> usual(WorkKind kind) {
        return switch (kind) {
            case CODE -> List.of("Apache-2.0", "MIT", "GPL-3.0-or-later");
            case DATASET -> List.of("CC-BY-4.0", "CC0-1.0", "ODbL-1.0");
            case TEXT, MEDIA -> List.of("CC-BY-SA-4.0", "CC-BY-4.0", "CC0-1.0");
            case MODEL_WEIGHTS -> List.of("Apache-2.0", "MIT", "CC-BY-4.0");
        };
    }
}
