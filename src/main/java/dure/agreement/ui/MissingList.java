package dure.agreement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dure.agreement.AgreementParty;
import dure.shared.FieldError;
import dure.shared.ui.Failures;
import dure.shared.ui.PathLink;
import dure.shared.ui.Shape;
import dure.shared.ui.Tone;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** What a draft lacks before it can be sent; each item leads to where it is entered. */
class MissingList extends Div {

    private static final Pattern PERSONAL = Pattern.compile("/parties/(\\d+)/\\w+");
    private final Consumer<String> jump;
    private final Div items = new Div();
    private transient List<FieldError> missing = List.of();

    MissingList(Consumer<String> jump) {
        this.jump = jump;
        addClassNames("missing-list", "card");
        items.addClassName("missing-items");
        getElement().setAttribute("role", "status");
    }

    void show(List<FieldError> lacking, List<AgreementParty> parties) {
        missing = List.copyOf(lacking);
        removeAll();
        var heading = new Div(
                new Shape(missing.isEmpty() ? Tone.GOOD : Tone.ATTENTION),
                new Paragraph(
                        missing.isEmpty()
                                ? getTranslation("agreement.missing.none")
                                : getTranslation("agreement.missing.title", missing.size())));
        heading.addClassName("missing-heading");
        items.removeAll();
        missing.forEach(item -> items.add(item(item, parties)));
        add(heading, items);
    }

    Optional<FieldError> first() {
        return missing.stream().findFirst();
    }

    /** Whether it is entered on another page: the project's goal, a person's data. */
    boolean isElsewhere(FieldError item) {
        return item.pointer().equals("/project/goal")
                || PERSONAL.matcher(item.pointer()).matches();
    }

    void focusFirst() {
        items.getChildren().findFirst().ifPresent(item -> item.getElement().callJsFunction("focus"));
    }

    private Component item(FieldError item, List<AgreementParty> parties) {
        String words = Failures.sentence(item);
        if (item.pointer().equals("/project/goal")) {
            return link(words, "settings/project");
        }
        var personal = PERSONAL.matcher(item.pointer());
        if (personal.matches() && Integer.parseInt(personal.group(1)) < parties.size()) {
            return link(
                    words,
                    "people/" + parties.get(Integer.parseInt(personal.group(1))).collaboratorId());
        }
        var button = new Button(words, click -> jump.accept(item.pointer()));
        button.addThemeVariants(ButtonVariant.SMALL);
        return button;
    }

    private static PathLink link(String words, String path) {
        var link = new PathLink(words, path);
        link.addClassName("button-link");
        return link;
    }
}
