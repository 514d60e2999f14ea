package dure.journal.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dure.journal.NoteDetails;
import dure.journal.NoteKind;
import dure.journal.NoteRow;
import dure.responsibility.RoleRow;
import dure.shared.ui.DetailsForm;
import dure.shared.ui.field.ChoicesField;
import java.util.List;

/** A note; what only a source has is shown for sources only. */
class NoteForm extends DetailsForm<NoteDetails> {

    private final String projectId;
    private final List<RoleRow> roles;
    private final Select<NoteKind> kind = new Select<>();
    private final TextField title = new TextField();
    private final TextField url = new TextField();
    private final TextArea body = new TextArea();
    private final Checkbox forAll = new Checkbox();
    private final ChoicesField<RoleRow> forRoles = new ChoicesField<>();
    private final IntegerField minutes = new IntegerField();
    private final Checkbox confidential = new Checkbox();

    NoteForm(String projectId, List<RoleRow> roles) {
        this.projectId = projectId;
        this.roles = List.copyOf(roles);
        label();
        limit();
        field("/kind", kind);
        field("/title", title);
        wide("/url", url);
        wide("/body", body);
        field("/mustReadForAll", forAll);
        field("/mustReadRoleIds", forRoles);
        field("/minutes", minutes);
        field("/confidential", confidential);
        kind.addValueChangeListener(change -> showSourceFields());
        forAll.addValueChangeListener(change -> forRoles.setEnabled(!change.getValue()));
        kind.setValue(NoteKind.SOURCE);
    }

    NoteForm(NoteRow note, List<RoleRow> roles) {
        this(note.projectId(), roles);
        kind.setValue(note.kind());
        title.setValue(note.title());
        url.setValue(note.url() == null ? "" : note.url());
        body.setValue(note.body() == null ? "" : note.body());
        forAll.setValue(note.mustReadForAll());
        forRoles.setValue(roles.stream()
                .filter(role -> note.mustReadRoleIds().contains(role.id()))
                .toList());
        minutes.setValue(note.minutes());
        confidential.setValue(note.confidential());
    }

    @Override
    protected NoteDetails details() {
        boolean source = kind.getValue() == NoteKind.SOURCE; // what is not shown is not sent
        return new NoteDetails(
                projectId,
                kind.getValue(),
                title.getValue(),
                url.getValue(),
                body.getValue(),
                source && forAll.getValue(),
                source ? forRoles.getValue().stream().map(RoleRow::id).toList() : List.of(),
                source ? minutes.getValue() : null,
                source && confidential.getValue());
    }

    private void label() {
        kind.setLabel(getTranslation("journal.kind"));
        kind.setItemLabelGenerator(NoteWords::of);
        title.setLabel(getTranslation("journal.title"));
        required(title);
        url.setLabel(getTranslation("journal.url"));
        url.setHelperText(getTranslation("journal.url.help"));
        forAll.setLabel(getTranslation("journal.must-read.all"));
        forRoles.setLabel(getTranslation("journal.must-read.roles"));
        forRoles.setItemLabelGenerator(RoleRow::name);
        minutes.setLabel(getTranslation("journal.minutes"));
        confidential.setLabel(getTranslation("journal.confidential.label"));
    }

    private void limit() {
        kind.setItems(NoteKind.values());
        title.setMaxLength(200);
        url.setMaxLength(500);
        body.setMaxLength(10_000);
        body.setMinRows(4);
        forRoles.setItems(roles);
        minutes.setMin(1);
        minutes.setMax(600);
    }

    private void showSourceFields() {
        boolean source = kind.getValue() == NoteKind.SOURCE;
        forAll.setVisible(source);
        forRoles.setVisible(source);
        minutes.setVisible(source);
        confidential.setVisible(source);
        body.setLabel(getTranslation(source ? "journal.body.why" : "journal.body"));
    }
}
