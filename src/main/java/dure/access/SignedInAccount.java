package dure.access;

import dure.shared.security.Actor;
import dure.shared.security.HasActor;
import java.io.Serial;
import java.io.Serializable;
import java.security.Principal;

/** The principal of a session: the account as it was when it signed in; looked up anew on every request. */
record SignedInAccount(String accountId, String email, int sessionEpoch, Actor actor)
        implements HasActor, Principal, Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    @Override
    public String getName() {
        return email;
    }
}
