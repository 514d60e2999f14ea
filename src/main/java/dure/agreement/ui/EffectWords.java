package dure.agreement.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import dure.agreement.EndingEffects;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Says what follows when an agreement ends: roles that are held on without one, rights that end and rights that stay. */
@Component
class EffectWords {

    private final AgreementWords words;
    private final GrantWords grants;

    EffectWords(AgreementWords words, GrantWords grants) {
        this.words = words;
        this.grants = grants;
    }

    Div of(EndingEffects effects) {
        var shown = new Div();
        shown.addClassName("ending-effects");
        shown.getElement().setAttribute("role", "status");
        if (!effects.roles().isEmpty()) {
            shown.add(new Paragraph(say("agreement.effects.roles")), roles(effects));
        }
        if (!effects.endingGrants().isEmpty()) {
            shown.add(new Paragraph(say("agreement.effects.ending")), grants.list(effects.endingGrants()));
        }
        if (!effects.stayingGrants().isEmpty()) {
            shown.add(new Paragraph(say("agreement.effects.staying")), grants.list(effects.stayingGrants()));
        }
        if (shown.getChildren().findAny().isEmpty()) {
            shown.add(new Paragraph(say("agreement.effects.none")));
        }
        return shown;
    }

    /** While nobody has said what becomes of the license, no right may be shown as one that stays or ends. */
    Div undecided(EndingEffects effects) {
        if (effects.endingGrants().isEmpty() && effects.stayingGrants().isEmpty()) {
            return of(effects);
        }
        var shown = of(new EndingEffects(effects.roles(), List.of(), List.of()));
        if (effects.roles().isEmpty()) {
            shown.removeAll();
        }
        shown.add(new Paragraph(say("agreement.effects.undecided")));
        return shown;
    }

    private UnorderedList roles(EndingEffects effects) {
        var list = new UnorderedList();
        effects.roles()
                .forEach(role -> list.add(new ListItem(say(
                        "agreement.effects.role",
                        role.roleName(),
                        words.name(role.collaboratorId()),
                        say("responsibility.part." + role.part().name().toLowerCase(Locale.ROOT))))));
        return list;
    }

    private static String say(String key, Object... args) {
        return UI.getCurrent().getTranslation(key, args);
    }
}
