package dure.agreement.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import dure.agreement.AgreementParty;
import dure.agreement.AgreementRow;
import dure.agreement.EndingService;
import dure.agreement.TermKind;
import dure.shared.ui.Dates;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Ways to end an executed agreement: its purpose is reached, all agree, one side ends it; what follows is shown before. */
@Component
class EndingActions {

    private final EndingService endings;
    private final EffectWords effects;
    private final AgreementWords words;
    private final Dates dates;

    EndingActions(EndingService endings, EffectWords effects, AgreementWords words, Dates dates) {
        this.endings = endings;
        this.effects = effects;
        this.words = words;
        this.dates = dates;
    }

    List<Button> buttons(AgreementRow row, Runnable whenDone) {
        var buttons = new ArrayList<Button>();
        if (row.term().kind() == TermKind.UNTIL_DELIVERY) {
            buttons.add(Deeds.quiet("agreement.delivery", () -> confirmDelivery(row, whenDone)));
        }
        if (names(row).size() > 1) {
            buttons.add(Deeds.quiet("agreement.exit", () -> exit(row)));
        }
        buttons.add(Deeds.quiet("agreement.terminate", () -> terminate(row, whenDone)));
        return buttons;
    }

    private void exit(AgreementRow row) {
        Deeds.dialog(
                "agreement.exit",
                row,
                new LeavingForm(names(row)),
                leaving -> Deeds.open(endings.exit(row.id(), leaving), row));
    }

    private void confirmDelivery(AgreementRow row, Runnable whenDone) {
        var form = new DayForm(
                say("agreement.delivery.explained", row.number()),
                say("agreement.delivery.day"),
                "/effectiveOn",
                dates.today());
        Deeds.dialog("agreement.delivery", row, form, day -> {
            endings.confirmDelivery(row.id(), day);
            Deeds.done("agreement.delivery.done", row, whenDone);
        });
    }

    private void terminate(AgreementRow row, Runnable whenDone) {
        var form = new TerminationForm(
                say("agreement.terminate.consequence", row.number()),
                dates.today(),
                names(row),
                (people, day) -> endings.effects(row.id(), people, day, Set.of()),
                effects::of);
        Deeds.dialog("agreement.terminate", row, form, ending -> {
            endings.terminate(row.id(), ending);
            Deeds.done("agreement.terminate.done", row, whenDone);
        });
    }

    /** Those whom it binds, by id and name. */
    private Map<String, String> names(AgreementRow row) {
        var names = new LinkedHashMap<String, String>();
        row.parties().stream()
                .filter(party -> party.leftOn() == null)
                .map(AgreementParty::collaboratorId)
                .forEach(id -> names.put(id, words.name(id)));
        return names;
    }

    private static String say(String key, Object... args) {
        return UI.getCurrent().getTranslation(key, args);
    }
}
