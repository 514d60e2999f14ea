package dure.access.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import dure.access.TokenDetails;
import dure.access.TokenRow;
import dure.access.TokenService;
import dure.shared.ui.Confirmation;
import dure.shared.ui.Dates;
import dure.shared.ui.DetailsForm;
import dure.shared.ui.FormDialog;

/** The tokens by which programs act for this account. */
class TokensCard extends Composite<Div> {

    private final transient TokenService tokens;
    private final transient Dates dates;
    private final UnorderedList list = new UnorderedList();

    TokensCard(TokenService tokens, Dates dates) {
        this.tokens = tokens;
        this.dates = dates;
        list.addClassName("gap-list");
        getContent().addClassName("card");
        getContent()
                .add(
                        new H2(getTranslation("access.tokens.title")),
                        new Paragraph(getTranslation("access.tokens.text")),
                        list,
                        new Button(getTranslation("access.tokens.new"), click -> askForName()));
        refresh();
    }

    private static class TokenForm extends DetailsForm<TokenDetails> {
        private final TextField name = new TextField();

        TokenForm() {
            name.setLabel(getTranslation("access.tokens.name"));
            name.setHelperText(getTranslation("access.tokens.name.help"));
            required(wide("/name", name));
        }

        @Override
        protected TokenDetails details() {
            return new TokenDetails(name.getValue());
        }
    }

    private void askForName() {
        new FormDialog<>(
                        getTranslation("access.tokens.new"),
                        new TokenForm(),
                        getTranslation("access.tokens.make"),
                        details -> {
                            showOnce(tokens.create(details));
                            refresh();
                        })
                .open();
    }

    private void showOnce(String token) {
        var dialog = new Dialog();
        dialog.setHeaderTitle(getTranslation("access.tokens.made"));
        var secret = new Code(token);
        secret.addClassName("secret");
        dialog.add(new Paragraph(getTranslation("access.shown-once")), secret);
        dialog.getFooter().add(new Button(getTranslation("access.close"), click -> dialog.close()));
        dialog.open();
    }

    private void refresh() {
        list.removeAll();
        tokens.list().forEach(token -> list.add(line(token)));
    }

    private ListItem line(TokenRow token) {
        var words = new Span(token.name() + " · "
                + getTranslation("access.tokens.until", dates.day(token.expiresAt(), getLocale())));
        words.addClassName("gap-words");
        var remove = new Button(
                getTranslation("access.tokens.remove"),
                click -> Confirmation.askDangerous(
                        getTranslation("access.tokens.remove"),
                        getTranslation("access.tokens.remove.consequence", token.name()),
                        getTranslation("access.tokens.remove"),
                        () -> {
                            tokens.remove(token.id());
                            refresh();
                        }));
        return new ListItem(words, remove);
    }
}
