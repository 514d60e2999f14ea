package dure.responsibility.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import dure.responsibility.RoleDetails;
import dure.responsibility.RolePresets;
import dure.responsibility.RoleRow;
import dure.responsibility.RoleService;
import dure.shared.ui.Confirmation;
import dure.shared.ui.FormDialog;
import dure.shared.ui.Notices;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Makes, shows, changes and deletes roles. */
@Component
class RoleEditing {

    private final RoleService roles;
    private final RolePresets presets;
    private final RoleHistory history;

    RoleEditing(RoleService roles, RolePresets presets, RoleHistory history) {
        this.roles = roles;
        this.presets = presets;
        this.history = history;
    }

    void create(String projectId, String name) {
        roles.create(projectId, RoleDetails.named(name));
    }

    void offerPresets(String projectId, Locale locale, Runnable redraw) {
        new PresetsDialog(presets.in(locale), chosen -> {
                    roles.createAll(projectId, chosen);
                    redraw.run();
                })
                .open();
    }

    void open(RoleRow role, MatrixWords words, Locale locale, boolean mayChange, Runnable redraw) {
        var dialog = mayChange ? form(role, words, redraw) : facts(role, words);
        dialog.add(history.of(role.id(), words, locale));
        dialog.open();
    }

    private Dialog form(RoleRow role, MatrixWords words, Runnable redraw) {
        var dialog = new FormDialog<>(
                role.name(), new RoleForm(role.details()), words.text("responsibility.save"), details -> {
                    roles.change(role.id(), role.version(), details);
                    redraw.run();
                    Notices.success(words.text("responsibility.done.saved", details.name()));
                });
        if (history.isEmpty(role.id())) {
            var delete = new Button(
                    words.text("responsibility.delete"),
                    click -> Confirmation.askDangerous(
                            words.text("responsibility.delete.question", role.name()),
                            words.text("responsibility.delete.consequence"),
                            words.text("responsibility.delete"),
                            () -> {
                                roles.delete(role.id());
                                dialog.close();
                                redraw.run();
                            }));
            delete.addThemeVariants(ButtonVariant.TERTIARY);
            dialog.getFooter().add(delete);
        }
        return dialog;
    }

    private static Dialog facts(RoleRow role, MatrixWords words) {
        var dialog = new Dialog(role.name());
        if (role.purpose() != null) {
            dialog.add(new Paragraph(role.purpose()));
        }
        var tasks = new UnorderedList();
        role.tasks().forEach(task -> tasks.add(new ListItem(task)));
        dialog.add(tasks);
        dialog.getFooter().add(new Button(words.text("responsibility.close"), click -> dialog.close()));
        return dialog;
    }
}
