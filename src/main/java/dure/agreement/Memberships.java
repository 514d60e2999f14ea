package dure.agreement;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Answers whether a person is bound by an agreement of some kind on a day. */
@Component
public class Memberships {

    private final AgreementRepository agreements;

    Memberships(AgreementRepository agreements) {
        this.agreements = agreements;
    }

    /** Whether the collaborator is a party of an executed agreement of this kind and project that is in force that day. */
    @Transactional(readOnly = true)
    public boolean inForce(String collaboratorId, String kind, String projectId, LocalDate on) {
        return agreements.findByParty(collaboratorId).stream()
                .filter(agreement -> agreement.projectId().equals(projectId)
                        && agreement.draft().kind().equals(kind))
                .anyMatch(agreement -> agreement.binds(collaboratorId, on));
    }
}
