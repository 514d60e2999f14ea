package dure.access.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dure.access.AccountService;
import dure.shared.InvalidInput;
import dure.shared.ui.Notices;

/** The first page of an empty installation: its owner registers. */
@Route(value = "setup", autoLayout = false)
@AnonymousAllowed
class SetupView extends DoorCard implements BeforeEnterObserver {

    private final transient AccountService accounts;
    private final OwnerForm form = new OwnerForm();

    SetupView(AccountService accounts) {
        this.accounts = accounts;
        title(getTranslation("access.setup.title"));
        var start = new Button(getTranslation("access.setup.start"), click -> register());
        start.addThemeVariants(ButtonVariant.PRIMARY);
        start.addClickShortcut(com.vaadin.flow.component.Key.ENTER);
        add(new Paragraph(getTranslation("access.setup.intro")), form, start);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (accounts.hasOwner()) {
            event.forwardTo("login");
        }
    }

    private void register() {
        try {
            form.read().ifPresent(details -> {
                accounts.registerFirstOwner(details);
                UI.getCurrent().navigate("login");
                Notices.success(getTranslation("access.setup.done"));
            });
        } catch (InvalidInput refused) {
            form.show(refused);
        }
    }
}
