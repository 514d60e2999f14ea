package dure.collaborator.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import dure.access.IssuedLink;
import dure.shared.ui.Dates;
import dure.shared.ui.Notices;
import java.util.regex.Pattern;

/** Shows a fresh invitation link, this once: copy it and hand it over. */
class HandoverDialog extends Dialog {

    private static final Pattern LOOPBACK = Pattern.compile("^https?://(localhost|127\\.|\\[::1])");

    HandoverDialog(String name, IssuedLink link, Dates dates) {
        setHeaderTitle(getTranslation("collaborator.link.title", name));
        addClassName("form-dialog");
        setCloseOnOutsideClick(false);
        var url = new TextField(getTranslation("collaborator.link.url"));
        url.setValue(link.url());
        url.setReadOnly(true);
        url.setAutoselect(true);
        url.setWidthFull();
        var copy = new Button(getTranslation("collaborator.link.copy"), VaadinIcon.COPY_O.create(), click -> {
            UI.getCurrent().getPage().executeJs("navigator.clipboard && navigator.clipboard.writeText($0)", link.url());
            url.focus();
            Notices.success(getTranslation("collaborator.link.copied"));
        });
        copy.addThemeVariants(ButtonVariant.PRIMARY);
        add(
                new Paragraph(
                        getTranslation("collaborator.link.text", name, dates.time(link.expiresAt(), getLocale()))),
                url,
                new Paragraph(getTranslation("collaborator.link.once")));
        if (opensHereOnly(link.url())) {
            add(new Paragraph(getTranslation("collaborator.link.here-only")));
        }
        getFooter().add(new Button(getTranslation("collaborator.link.close"), click -> close()), copy);
    }

    /** Without a base URL the link names this machine as it calls itself, which is another one for everybody else. */
    private static boolean opensHereOnly(String url) {
        return LOOPBACK.matcher(url).find();
    }
}
