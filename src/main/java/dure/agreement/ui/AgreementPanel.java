package dure.agreement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import dure.agreement.AgreementContent;
import dure.agreement.AgreementReader;
import dure.agreement.AgreementRow;
import java.util.Locale;
import java.util.Optional;

/** An agreement that is no draft any more: its text beside its parties, grants, hashes and history. */
class AgreementPanel extends Div {

    AgreementPanel(
            AgreementRow row,
            Optional<AgreementContent> content,
            AgreementReader reader,
            AgreementPageFacts facts,
            Optional<? extends Component> ties) {
        addClassName(content.isPresent() ? "agreement-columns" : "agreement-single");
        content.ifPresent(shown -> add(new DocumentPreview(row, reader.html(row.id(), Locale.of(row.language())))));
        var side = new Div();
        side.addClassName("agreement-side");
        side.add(card("agreement.section.parties", facts.parties(row, content.isPresent())));
        side.add(card("agreement.section.term", facts.term(row, content)));
        ties.ifPresent(links -> side.add(card("agreement.section.ties", links)));
        side.add(card("agreement.section.grants", facts.grants(row)));
        side.add(card("agreement.section.ledger", facts.timeline(row)));
        add(side);
    }

    private Div card(String headingKey, Component inside) {
        var card = new Div(new H2(getTranslation(headingKey)), inside);
        card.addClassName("card");
        return card;
    }
}
