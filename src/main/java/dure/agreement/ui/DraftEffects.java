package dure.agreement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import dure.agreement.AgreementContent;
import dure.agreement.AgreementParty;
import dure.agreement.AgreementReader;
import dure.agreement.AgreementRow;
import dure.agreement.EndingService;
import dure.agreement.PartyDetails;
import dure.agreement.Relation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What stands above a draft that is made for another agreement: that one and, where the draft ends it, what will follow. */
@org.springframework.stereotype.Component
class DraftEffects {

    private static final String LEAVING = "LEAVING";

    private final EndingService endings;
    private final AgreementReader reader;
    private final AgreementTies ties;
    private final EffectWords words;

    DraftEffects(EndingService endings, AgreementReader reader, AgreementTies ties, EffectWords words) {
        this.endings = endings;
        this.reader = reader;
        this.ties = ties;
        this.words = words;
    }

    List<Component> of(AgreementContent content) {
        var shown = new ArrayList<Component>();
        AgreementRow row = content.row();
        if (row.baseId() == null) {
            return shown;
        }
        ties.of(row).ifPresent(links -> shown.add(card("agreement.section.ties", links)));
        if (row.relation() == Relation.ENDS && content.details().values().get("exit.date") instanceof String day) {
            effects(content, row.baseId(), LocalDate.parse(day))
                    .ifPresent(what -> shown.add(card("agreement.section.effects", what)));
        }
        return shown;
    }

    /** Nothing when all who should leave have left meanwhile. */
    private Optional<Component> effects(AgreementContent content, String baseId, LocalDate day) {
        var values = content.details().values();
        Set<String> leaving = content.details().parties().stream()
                .filter(party -> party.as().equals(LEAVING))
                .map(PartyDetails::collaboratorId)
                .collect(Collectors.toSet());
        leaving.retainAll(remaining(baseId));
        boolean whole = "WHOLE".equals(values.get("exit.scope"));
        if (!whole && leaving.isEmpty()) {
            return Optional.empty();
        }
        Object license = values.get("exit.grants");
        Set<String> enders = "END".equals(license) ? leaving : Set.of();
        var effects = endings.effects(baseId, whole ? Set.of() : leaving, day, enders);
        return Optional.of(license == null ? words.undecided(effects) : words.of(effects));
    }

    private Set<String> remaining(String baseId) {
        return reader.find(baseId).parties().stream()
                .filter(party -> party.leftOn() == null)
                .map(AgreementParty::collaboratorId)
                .collect(Collectors.toSet());
    }

    private static Div card(String headingKey, Component inside) {
        var card = new Div(new H2(UI.getCurrent().getTranslation(headingKey)), inside);
        card.addClassName("card");
        return card;
    }
}
