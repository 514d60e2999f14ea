package dure.agreement.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dure.agreement.AgreementReader;
import dure.agreement.AgreementRow;
import dure.agreement.Relation;
import dure.shared.ui.PathLink;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Links an agreement with the one that it was made for, and with those that were made for it. */
@Component
class AgreementTies {

    private final AgreementReader reader;

    AgreementTies(AgreementReader reader) {
        this.reader = reader;
    }

    Optional<UnorderedList> of(AgreementRow row) {
        var list = new UnorderedList();
        if (row.baseId() != null) {
            list.add(item("agreement.tie.base.", row, reader.find(row.baseId())));
        }
        reader.following(row.id()).forEach(next -> list.add(item("agreement.tie.", next, next)));
        return list.getChildren().findAny().isEmpty() ? Optional.empty() : Optional.of(list);
    }

    private static ListItem item(String key, AgreementRow made, AgreementRow shown) {
        Relation relation = Objects.requireNonNull(made.relation());
        var link = new PathLink(shown.number() + " " + shown.title(), "agreements/" + shown.id());
        var words = new Span(
                " · " + say(key + relation.name().toLowerCase(Locale.ROOT)) + " · " + AgreementWords.state(shown));
        words.addClassName("soft");
        return new ListItem(link, words);
    }

    private static String say(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
