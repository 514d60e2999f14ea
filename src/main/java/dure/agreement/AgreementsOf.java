package dure.agreement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds the agreements of a person. */
@Component
public class AgreementsOf {

    private final AgreementRepository agreements;
    private final Clock clock;

    AgreementsOf(AgreementRepository agreements, Clock clock) {
        this.agreements = agreements;
        this.clock = clock;
    }

    /** Every agreement that the collaborator is a party of, newest first. */
    @Transactional(readOnly = true)
    public List<AgreementRow> collaborator(String collaboratorId) {
        LocalDate today = LocalDate.now(clock);
        return agreements.findByParty(collaboratorId).stream()
                .map(agreement -> AgreementRow.of(agreement, today))
                .toList();
    }

    /** Every agreement that one of the collaborators is a party of, newest first, by one query. */
    @Transactional(readOnly = true)
    public List<AgreementRow> collaborators(Collection<String> collaboratorIds) {
        LocalDate today = LocalDate.now(clock);
        return collaboratorIds.isEmpty()
                ? List.of()
                : agreements.findByParties(collaboratorIds).stream()
                        .map(agreement -> AgreementRow.of(agreement, today))
                        .toList();
    }
}
