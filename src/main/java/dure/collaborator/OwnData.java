package dure.collaborator;

import dure.shared.NotAllowed;
import dure.shared.security.Actor;

/** The rule of a profile: the person themself or the owner. */
final class OwnData {

    private OwnData() {}

    static void require(Actor actor, String collaboratorId) {
        if (!actor.isOwner() && !actor.is(collaboratorId)) {
            throw new NotAllowed("collaborator.own-data-only");
        }
    }
}
