package dure.responsibility.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dure.responsibility.AssignmentPart;
import dure.responsibility.Suggestion;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/** Who might take a role, by name, each with the reasons; a person decides. */
class SuggestionsDialog extends Dialog {

    private final MatrixWords words;
    private final BiConsumer<String, AssignmentPart> choose;
    private final boolean mayChoose;

    SuggestionsDialog(
            MatrixWords words,
            String role,
            List<Suggestion> suggestions,
            boolean mayChoose,
            BiConsumer<String, AssignmentPart> choose) {
        this.words = words;
        this.choose = choose;
        this.mayChoose = mayChoose;
        setHeaderTitle(words.text("responsibility.suggestions.title", role));
        if (suggestions.isEmpty()) {
            add(new Paragraph(words.text("responsibility.suggestions.none")));
        } else {
            add(new Paragraph(words.text("responsibility.suggestions.text")), list(suggestions));
        }
        getFooter().add(new Button(words.text("responsibility.close"), click -> close()));
    }

    private UnorderedList list(List<Suggestion> suggestions) {
        var list = new UnorderedList();
        list.addClassName("suggestions");
        suggestions.forEach(suggestion -> list.add(line(suggestion)));
        return list;
    }

    private ListItem line(Suggestion suggestion) {
        var name = new Span(suggestion.name());
        name.addClassName("suggestion-name");
        var reasons = new Span(suggestion.reasons().stream().map(this::reason).collect(Collectors.joining(" · ")));
        reasons.addClassName("soft");
        var line = new ListItem(new Div(name, reasons));
        if (mayChoose) {
            line.add(button(suggestion, AssignmentPart.OWNER), button(suggestion, AssignmentPart.BACKUP));
        }
        return line;
    }

    private Button button(Suggestion suggestion, AssignmentPart part) {
        var button = new Button(words.text("responsibility.suggestions.choose", words.part(part)), click -> {
            close();
            choose.accept(suggestion.collaboratorId(), part);
        });
        button.setAriaLabel(words.text("responsibility.suggestions.choose.label", suggestion.name(), words.part(part)));
        return button;
    }

    private String reason(Suggestion.Reason reason) {
        String word = Objects.requireNonNullElse(reason.word(), "");
        return switch (reason.kind()) {
            case WISH -> words.text("responsibility.reason.wish");
            case WANT -> words.text("responsibility.reason.want", word);
            case SKILL -> words.text("responsibility.reason.skill", word);
            case HOURS -> words.text("responsibility.reason.hours", word);
        };
    }
}
