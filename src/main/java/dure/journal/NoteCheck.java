package dure.journal;

import dure.responsibility.RoleRow;
import dure.responsibility.RoleService;
import dure.shared.FieldError;
import dure.shared.InputCheck;
import dure.shared.InvalidInput;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Checks what was entered of a note. What only a source can be is refused elsewhere: dropped, it would make a secret public. */
@Component
class NoteCheck {

    private final InputCheck inputs;
    private final RoleService roles;

    NoteCheck(InputCheck inputs, RoleService roles) {
        this.inputs = inputs;
        this.roles = roles;
    }

    void check(NoteDetails details) {
        inputs.check(details);
        var errors = new ArrayList<FieldError>();
        if (details.kind() == NoteKind.SOURCE) {
            addUnknownRoles(details, errors);
        } else {
            addWhatIsOfSources(details, errors);
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }

    private void addUnknownRoles(NoteDetails details, List<FieldError> errors) {
        if (details.mustReadRoleIds().isEmpty()) {
            return;
        }
        var unknown = new HashSet<>(details.mustReadRoleIds());
        unknown.removeAll(
                roles.list(details.projectId()).stream().map(RoleRow::id).collect(Collectors.toSet()));
        for (String role : unknown) {
            int place = details.mustReadRoleIds().indexOf(role);
            errors.add(FieldError.of("/mustReadRoleIds/" + place, "journal.must-read.unknown-role"));
        }
    }

    private static void addWhatIsOfSources(NoteDetails details, List<FieldError> errors) {
        if (details.confidential()) {
            errors.add(FieldError.of("/confidential", "journal.source-only"));
        }
        if (details.mustReadForAll()) {
            errors.add(FieldError.of("/mustReadForAll", "journal.source-only"));
        }
        if (!details.mustReadRoleIds().isEmpty()) {
            errors.add(FieldError.of("/mustReadRoleIds", "journal.source-only"));
        }
        if (details.minutes() != null) {
            errors.add(FieldError.of("/minutes", "journal.source-only"));
        }
    }
}
