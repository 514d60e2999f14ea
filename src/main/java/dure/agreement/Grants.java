package dure.agreement;

import dure.template.GrantTerms;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Writes down the rights of an agreement when it is executed, as its text said when it was sent. */
@Component
class Grants {

    private static final TypeReference<List<GrantTerms>> TERMS = new TypeReference<>() {};

    private final AgreementGrantRepository grants;
    private final JsonMapper json;

    Grants(AgreementGrantRepository grants, JsonMapper json) {
        this.grants = grants;
        this.json = json;
    }

    /** One row for each pair of a party that gives and a party that takes. */
    void writeDown(Agreement agreement) {
        var rows = new ArrayList<AgreementGrant>();
        for (GrantTerms terms : json.readValue(agreement.frozen().grantTerms(), TERMS)) {
            for (PartyLine grantor : inRole(agreement, terms.grantorRole())) {
                for (PartyLine grantee : inRole(agreement, terms.granteeRole())) {
                    rows.add(new AgreementGrant(
                            agreement.id(), grantor.collaboratorId(), grantee.collaboratorId(), terms));
                }
            }
        }
        grants.saveAll(rows);
    }

    private static List<PartyLine> inRole(Agreement agreement, String role) {
        return agreement.parties().stream().filter(p -> p.as().equals(role)).toList();
    }
}
