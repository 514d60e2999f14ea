package dure.shared.security;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Who is acting: a signed-in account (and the collaborator it belongs to), or Dure itself for what the clock does.
 *
 * @param accountId null for Dure itself and for a signer by link
 * @param collaboratorId null for Dure itself and while an account has no collaborator
 */
public record Actor(@Nullable String accountId, @Nullable String collaboratorId, AccessLevel level)
        implements Serializable {

    /** Dure itself: the clock, start-up, the sample team. */
    public static final Actor SYSTEM = new Actor(null, null, AccessLevel.OWNER);

    public static final String SYSTEM_ID = "system";

    /** Somebody without an account who may do one thing: a newcomer by invitation, a signer by link. */
    public static Actor guest(String collaboratorId) {
        return new Actor(null, collaboratorId, AccessLevel.OBSERVER);
    }

    public boolean isOwner() {
        return level == AccessLevel.OWNER;
    }

    public boolean isMember() {
        return level.includes(AccessLevel.MEMBER);
    }

    public boolean is(@Nullable String otherCollaboratorId) {
        return collaboratorId != null && collaboratorId.equals(otherCollaboratorId);
    }

    /** The id that the ledger keeps. */
    public String ledgerId() {
        if (collaboratorId != null) {
            return collaboratorId;
        }
        return accountId != null ? accountId : SYSTEM_ID;
    }
}
