package dure.agreement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import dure.agreement.AgreementDetails;
import dure.collaborator.CollaboratorRow;
import dure.shared.FieldError;
import dure.shared.InvalidInput;
import dure.shared.ui.DetailsForm;
import dure.shared.ui.field.DayField;
import dure.template.TemplateVersion;
import dure.template.Variable;
import dure.template.VariableGroup;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The form of a draft, made from what its template asks for; it tells of every change a person makes. */
class DraftForm extends DetailsForm<AgreementDetails> {

    /**
     * What a draft is asked for.
     *
     * @param defaults by variable name what the text takes from the project when nothing is entered
     */
    record Asked(TemplateVersion template, List<CollaboratorRow> people, Map<String, String> defaults) {}

    private final TemplateVersion template;
    private final Map<String, String> defaults;
    private final Runnable whenChanged;
    private final PartyFields parties;
    private final Select<String> language = new Select<>();
    private final DatePicker signBy = new DayField();
    private final ValueFields fields;
    private final Map<String, ValueField> values = new LinkedHashMap<>();
    private AgreementDetails shown;
    private boolean showing;

    DraftForm(Asked asked, AgreementDetails details, Runnable whenChanged) {
        template = asked.template();
        defaults = asked.defaults();
        this.whenChanged = whenChanged;
        shown = details;
        parties = new PartyFields(template.partyRoles(), asked.people());
        fields = new ValueFields(getLocale(), parties::names);
        group(getTranslation("agreement.group.parties"));
        wide("/parties", parties);
        parties.addValueChangeListener(change -> changed());
        for (VariableGroup group : VariableGroup.values()) {
            addGroup(group);
        }
        addFrame();
        show(details);
    }

    private void addGroup(VariableGroup group) {
        List<Variable> asked =
                template.variables().stream().filter(v -> v.group() == group).toList();
        if (asked.isEmpty()) {
            return;
        }
        if (group != VariableGroup.PARTIES) {
            group(getTranslation("agreement.group." + group.name().toLowerCase(Locale.ROOT)));
        }
        asked.forEach(this::addValue);
    }

    private void addValue(Variable variable) {
        var field = fields.of(variable);
        field.showDefault(defaults.get(variable.name()));
        values.put(variable.name(), field);
        addField("/values/" + variable.name(), field.component());
    }

    @SuppressWarnings("unchecked")
    private <F extends Component & HasValue<?, ?> & HasValidationProperties> void addField(
            String pointer, Component field) {
        if (ValueField.isWide(field)) {
            wide(pointer, (F) field);
        } else {
            field(pointer, (F) field);
        }
        ((HasValue<?, ?>) field).addValueChangeListener(change -> changed());
    }

    private void addFrame() {
        group(getTranslation("agreement.group.frame"));
        language.setLabel(getTranslation("agreement.language-field"));
        language.setItems("ko", "en");
        language.setItemLabelGenerator(code -> getTranslation("agreement.language-field." + code));
        field("/language", language).addValueChangeListener(change -> changed());
        signBy.setLabel(getTranslation("agreement.sign-by"));
        signBy.setHelperText(getTranslation("agreement.sign-by.help"));
        field("/signBy", signBy).addValueChangeListener(change -> changed());
    }

    /** Shows other details, as after an undo; tells nobody. */
    void show(AgreementDetails details) {
        showing = true;
        try {
            shown = details;
            parties.setValue(details.parties());
            language.setValue(details.language());
            signBy.setValue(details.signBy());
            var presets = template.presets(Locale.of(details.language()));
            values.forEach(
                    (name, field) -> field.write().accept(details.values().getOrDefault(name, presets.get(name))));
            showAsked();
        } finally {
            showing = false;
        }
    }

    @Override
    protected AgreementDetails details() {
        return new AgreementDetails(
                shown.projectId(),
                shown.template(),
                language.getValue(),
                parties.getValue(),
                entered(),
                shown.signing(),
                signBy.getValue());
    }

    /** Puts the cursor where something is entered. */
    void focus(String pointer) {
        Component field = switch (pointer) {
            case "/parties" -> parties;
            case "/signBy" -> signBy;
            default -> component(pointer.replace("/values/", ""));
        };
        if (field != null) {
            reveal(field);
            field.scrollIntoView();
        }
    }

    /** Asks for something that a draft lacks, at its field. */
    void ask(FieldError lacking) {
        boolean onlyNamed = lacking.messageKey().equals("agreement.missing.value");
        show(new InvalidInput(
                List.of(onlyNamed ? FieldError.of(lacking.pointer(), "agreement.missing.fill") : lacking)));
        focus(lacking.pointer());
    }

    /** In what two versions of a draft differ, in the words of the form. */
    List<String> differences(AgreementDetails one, AgreementDetails other) {
        var words = new ArrayList<String>();
        if (!one.parties().equals(other.parties())) {
            words.add(getTranslation("agreement.group.parties"));
        }
        for (Variable variable : template.variables()) {
            if (!Objects.equals(
                    one.values().get(variable.name()), other.values().get(variable.name()))) {
                words.add(variable.label().in(getLocale()));
            }
        }
        if (!one.language().equals(other.language())) {
            words.add(getTranslation("agreement.language-field"));
        }
        if (!Objects.equals(one.signBy(), other.signBy())) {
            words.add(getTranslation("agreement.sign-by"));
        }
        return words;
    }

    private @Nullable Component component(String name) {
        var field = values.get(name);
        return field == null ? null : field.component();
    }

    /** What is not asked now keeps what was stored of it, for the case that it is asked again. */
    private Map<String, Object> entered() {
        var entered = new HashMap<String, Object>();
        values.forEach((name, field) -> {
            boolean asked = field.component().isVisible();
            Object value = asked ? field.read().get() : shown.values().get(name);
            if (value != null) {
                entered.put(name, value);
            }
        });
        return entered;
    }

    /** Only what the other values make the text ask for is shown; as the template orders it, not the form. */
    private void showAsked() {
        var asked = new HashMap<String, Object>();
        for (Variable variable : template.variables()) {
            ValueField field = values.get(variable.name());
            if (field == null) {
                continue;
            }
            boolean wanted = variable.isAsked(asked);
            field.component().setVisible(wanted);
            Object value = field.read().get();
            if (wanted && value != null) {
                asked.put(variable.name(), value);
            }
        }
        values.values().forEach(field -> field.heed().accept(asked));
    }

    private void changed() {
        if (!showing) {
            showAsked();
            whenChanged.run();
        }
    }
}
