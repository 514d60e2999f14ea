package dure.agreement;

import dure.template.PartyRole;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who probably takes which part: the lead the side of the team, the named people the first other side that takes somebody. */
public final class ProposedParties {

    /** Of several the first that a template has: of a license the team is the licensee, of a contributor's consent the one who publishes. */
    private static final List<String> OF_THE_LEAD = List.of(
            "LEAD",
            "CLIENT",
            "ASSIGNEE",
            "LICENSEE",
            "REPRESENTATIVE",
            "REMAINING",
            "CONTROLLER",
            "ISSUER",
            "LICENSOR");

    private ProposedParties() {}

    public static List<PartyDetails> of(List<PartyRole> roles, @Nullable String lead, List<String> named) {
        var parties = new ArrayList<PartyDetails>();
        if (roles.size() == 1) {
            var together = new ArrayList<>(named);
            if (lead != null && !named.contains(lead)) {
                together.addFirst(lead);
            }
            add(parties, together, roles.getFirst());
            return parties;
        }
        PartyRole ofTheLead = ofTheLead(roles);
        PartyRole ofOthers =
                roles.stream().filter(role -> role != ofTheLead).findFirst().orElseThrow();
        for (PartyRole role : roles) {
            if (role == ofTheLead && lead != null) {
                add(parties, List.of(lead), role);
            } else if (role == ofOthers) {
                add(parties, named, role);
            }
        }
        return parties;
    }

    private static @Nullable PartyRole ofTheLead(List<PartyRole> roles) {
        for (String key : OF_THE_LEAD) {
            for (PartyRole role : roles) {
                if (role.key().equals(key)) {
                    return role;
                }
            }
        }
        return null;
    }

    private static void add(List<PartyDetails> parties, List<String> people, PartyRole role) {
        people.stream()
                .limit(role.max())
                .forEach(person -> parties.add(new PartyDetails(person, role.key(), parties.size() + 1)));
    }
}
