package dure.agreement.ui;

import dure.agreement.PartyDetails;
import dure.template.PartyRole;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who probably takes which part: the lead the role of one, the named person the first other role that takes somebody. */
final class ProposedParties {

    private static final List<String> OF_THE_LEAD = List.of("LEAD", "LICENSOR", "CONTROLLER");

    private ProposedParties() {}

    static List<PartyDetails> of(List<PartyRole> roles, @Nullable String lead, @Nullable String named) {
        var parties = new ArrayList<PartyDetails>();
        for (PartyRole role : roles) {
            boolean shared = roles.size() == 1;
            boolean ofTheLead = OF_THE_LEAD.contains(role.key());
            if (lead != null && (shared || ofTheLead)) {
                add(parties, lead, role);
            }
            if (named != null && (shared || !ofTheLead) && !(shared && named.equals(lead))) {
                add(parties, named, role);
            }
        }
        return parties;
    }

    private static void add(List<PartyDetails> parties, String person, PartyRole role) {
        parties.add(new PartyDetails(person, role.key(), parties.size() + 1));
    }
}
