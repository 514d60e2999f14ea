package dure.agreement.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import dure.agreement.AgreementDetails;
import dure.shared.ui.field.DayField;
import dure.template.LanguageLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** What every draft is asked beside its text: the binding language, how the two stand, until when it can be signed. */
final class DraftFrame {

    final Select<String> language = new Select<>();
    final Select<LanguageLayout> layout = new Select<>();
    final DatePicker signBy = new DayField();
    final Checkbox endRoles = new Checkbox();

    DraftFrame() {
        language.setLabel(say("agreement.language-field"));
        language.setItems("ko", "en");
        language.setItemLabelGenerator(code -> say("agreement.language-field." + code));
        layout.setLabel(say("agreement.layout"));
        layout.setHelperText(say("agreement.layout.help"));
        layout.setItems(LanguageLayout.values());
        layout.setItemLabelGenerator(
                choice -> say("agreement.layout." + choice.name().toLowerCase(Locale.ROOT)));
        signBy.setLabel(say("agreement.sign-by"));
        signBy.setHelperText(say("agreement.sign-by.help"));
        endRoles.setLabel(say("agreement.end-roles"));
    }

    void show(AgreementDetails details) {
        language.setValue(details.language());
        layout.setValue(details.layout());
        signBy.setValue(details.signBy());
        endRoles.setValue(details.endRoles());
    }

    /** The labels of what differs. */
    static List<String> differences(AgreementDetails one, AgreementDetails other) {
        var words = new ArrayList<String>();
        if (!one.language().equals(other.language())) {
            words.add(say("agreement.language-field"));
        }
        if (one.layout() != other.layout()) {
            words.add(say("agreement.layout"));
        }
        if (!Objects.equals(one.signBy(), other.signBy())) {
            words.add(say("agreement.sign-by"));
        }
        if (!one.endRoles().equals(other.endRoles())) {
            words.add(say("agreement.end-roles"));
        }
        return words;
    }

    private static String say(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
