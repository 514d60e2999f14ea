package dure.sample;

import dure.responsibility.AssignmentDetails;
import dure.responsibility.AssignmentPart;
import dure.responsibility.AssignmentService;
import dure.responsibility.RolePresets;
import dure.responsibility.RoleRow;
import dure.responsibility.RoleService;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** The six roles: one of them has nobody but a wish, one has no backup. */
@Component
class SampleRoles {

    private static final int REVIEW = 3;

    private final RoleService roles;
    private final AssignmentService assignments;
    private final RolePresets presets;
    private final History history;

    SampleRoles(RoleService roles, AssignmentService assignments, RolePresets presets, History history) {
        this.roles = roles;
        this.assignments = assignments;
        this.presets = presets;
        this.history = history;
    }

    void divide(String project, Cast cast) {
        history.byLead(176, cast.lead(), () -> {
            var made = roles.createAll(project, presets.in(Locale.KOREAN)).iterator();
            hold(made.next(), cast.lead(), cast.minjun());
            hold(made.next(), cast.lead(), cast.doyun());
            var data = made.next();
            assign(data, cast.minjun(), AssignmentPart.OWNER);
            assign(data, cast.seoyeon(), AssignmentPart.CONTRIBUTOR);
            made.next();
            hold(made.next(), cast.doyun(), cast.minjun());
            hold(made.next(), cast.seoyeon(), cast.lead());
            return made;
        });
    }

    void wish(String project, Cast cast) {
        List<RoleRow> all = history.byLead(4, cast.lead(), () -> roles.list(project));
        history.byMember(
                4,
                cast.seoyeon(),
                () -> assignments.assign(all.get(REVIEW).id(), AssignmentDetails.wish(cast.seoyeon())));
    }

    private void hold(RoleRow role, String owner, String backup) {
        assign(role, owner, AssignmentPart.OWNER);
        assign(role, backup, AssignmentPart.BACKUP);
    }

    private void assign(RoleRow role, String person, AssignmentPart part) {
        assignments.assign(role.id(), AssignmentDetails.of(person, part));
    }
}
