package dure.agreement;

import dure.shared.NotFound;
import dure.shared.security.SignedInOnly;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The rights that executed agreements give; every member may know them. */
@Service
@Transactional(readOnly = true)
public class GrantService {

    private final AgreementGrantRepository grants;
    private final AgreementRepository agreements;

    GrantService(AgreementGrantRepository grants, AgreementRepository agreements) {
        this.grants = grants;
        this.agreements = agreements;
    }

    /** All grants of a project's agreements that were executed, those of ended ones too, with the days they are in force. */
    @SignedInOnly
    public List<GrantRow> executedGrants(String projectId) {
        return grants.findOfProject(projectId).stream()
                .map(pair -> ((AgreementGrant) pair[0]).row((Agreement) pair[1]))
                .toList();
    }

    /** What one agreement grants; nothing before it is executed. */
    @SignedInOnly
    public List<GrantRow> ofAgreement(String agreementId) {
        var agreement = agreements.findById(agreementId).orElseThrow(() -> new NotFound("agreement.not-found"));
        return grants.findByAgreementIdOrderByGrantorId(agreementId).stream()
                .map(grant -> grant.row(agreement))
                .toList();
    }
}
