package dure.agreement;

import dure.responsibility.AssignmentPart;
import java.util.List;

/**
 * What follows when an agreement ends, or when some leave it.
 *
 * @param roles held by those who leave, for which no agreement binds them then
 * @param endingGrants rights that are no ground for new releases any more
 * @param stayingGrants rights that survive
 */
public record EndingEffects(List<HeldRole> roles, List<GrantRow> endingGrants, List<GrantRow> stayingGrants) {

    /** A role that somebody holds on without an agreement. */
    public record HeldRole(
            String assignmentId, String roleId, String roleName, String collaboratorId, AssignmentPart part) {}

    public EndingEffects {
        roles = List.copyOf(roles);
        endingGrants = List.copyOf(endingGrants);
        stayingGrants = List.copyOf(stayingGrants);
    }
}
