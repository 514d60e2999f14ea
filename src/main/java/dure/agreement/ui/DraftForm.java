package dure.agreement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.shared.HasValidationProperties;
import dure.agreement.AgreementDetails;
import dure.agreement.Relation;
import dure.collaborator.CollaboratorRow;
import dure.shared.FieldError;
import dure.shared.InvalidInput;
import dure.shared.ui.DetailsForm;
import dure.template.TemplateVersion;
import dure.template.Variable;
import dure.template.VariableGroup;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The form of a draft, made from what its template asks for; it tells of every change a person makes. */
class DraftForm extends DetailsForm<AgreementDetails> {

    /**
     * What a draft is asked for.
     *
     * @param defaults by variable name what the text takes from the project when nothing is entered
     * @param licenses SPDX ids near what is typed
     * @param base what the earlier agreement was made from that an amendment changes
     * @param relation what it does to an earlier agreement
     */
    record Asked(
            TemplateVersion template,
            List<CollaboratorRow> people,
            Map<String, String> defaults,
            Function<String, List<String>> licenses,
            @Nullable TemplateVersion base,
            @Nullable Relation relation) {}

    private final TemplateVersion template;
    private final Map<String, String> defaults;
    private final Runnable whenChanged;
    private final PartyFields parties;
    private final DraftFrame frame = new DraftFrame();
    private final ValueSheet values;
    private final @Nullable ValueSheet amended;
    private AgreementDetails shown;
    private boolean showing;

    DraftForm(Asked asked, AgreementDetails details, Runnable whenChanged) {
        template = asked.template();
        defaults = asked.defaults();
        this.whenChanged = whenChanged;
        shown = details;
        parties = new PartyFields(template.partyRoles(), asked.people());
        var offered = new Offered(parties::names, () -> PartyFields.names(asked.people()), asked.licenses());
        var fields = new ValueFields(getLocale(), offered);
        values = new ValueSheet(template, "/values", fields);
        amended = asked.base() == null ? null : new ValueSheet(asked.base(), "/amendedValues", fields);
        group(getTranslation("agreement.group.parties"));
        wide("/parties", parties);
        parties.addValueChangeListener(change -> changed());
        for (VariableGroup group : VariableGroup.values()) {
            addGroup(group);
        }
        if (amended != null) {
            group(getTranslation("agreement.group.amended"));
            wide(new Paragraph(getTranslation("agreement.group.amended.help")));
            amended.variables().forEach(variable -> addField(amended.pointer(variable), amended.add(variable, null)));
        }
        addFrame(asked.relation() == Relation.ENDS);
        show(details);
    }

    private void addGroup(VariableGroup group) {
        List<Variable> asked = values.variables(group);
        if (asked.isEmpty()) {
            return;
        }
        if (group != VariableGroup.PARTIES) {
            group(getTranslation("agreement.group." + group.name().toLowerCase(Locale.ROOT)));
        }
        asked.forEach(
                variable -> addField(values.pointer(variable), values.add(variable, defaults.get(variable.name()))));
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

    private void addFrame(boolean ends) {
        group(getTranslation("agreement.group.frame"));
        field("/language", frame.language).addValueChangeListener(change -> changed());
        field("/layout", frame.layout).addValueChangeListener(change -> changed());
        field("/signBy", frame.signBy).addValueChangeListener(change -> changed());
        if (ends) {
            wide("/endRoles", frame.endRoles).addValueChangeListener(change -> changed());
        }
    }

    /** Shows other details, as after an undo; tells nobody. */
    void show(AgreementDetails details) {
        showing = true;
        try {
            shown = details;
            parties.setValue(details.parties());
            frame.show(details);
            values.show(details.values(), template.presets(Locale.of(details.language())));
            if (amended != null) {
                amended.show(details.amendedValues(), Map.of());
            }
        } finally {
            showing = false;
        }
    }

    @Override
    protected AgreementDetails details() {
        return new AgreementDetails(
                shown.projectId(),
                shown.template(),
                frame.language.getValue(),
                parties.getValue(),
                values.entered(shown.values()),
                shown.signing(),
                frame.signBy.getValue(),
                frame.layout.getValue(),
                amended == null ? Map.of() : amended.entered(shown.amendedValues()),
                frame.endRoles.getValue());
    }

    /** Puts the cursor where something is entered. */
    void focus(String pointer) {
        Component field = switch (pointer) {
            case "/parties" -> parties;
            case "/signBy" -> frame.signBy;
            case "/base" -> amended == null ? null : amended.first();
            default -> at(pointer);
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
        words.addAll(values.differences(one.values(), other.values(), getLocale()));
        if (amended != null) {
            words.addAll(amended.differences(one.amendedValues(), other.amendedValues(), getLocale()));
        }
        words.addAll(DraftFrame.differences(one, other));
        return words;
    }

    private @Nullable Component at(String pointer) {
        Component field = values.at(pointer);
        return field == null && amended != null ? amended.at(pointer) : field;
    }

    private void changed() {
        if (!showing) {
            values.showAsked();
            if (amended != null) {
                amended.showAsked();
            }
            whenChanged.run();
        }
    }
}
