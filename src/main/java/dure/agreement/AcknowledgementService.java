package dure.agreement;

import dure.shared.Conflict;
import dure.shared.NotAllowed;
import dure.shared.security.CurrentActor;
import dure.shared.security.SignedInOnly;
import dure.template.SigningKind;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is not signed is acknowledged: each party says that they have read it, with the last one it is executed. Who said so on
 * paper is recorded by a scan, as a signature is.
 */
@Service
public class AcknowledgementService {

    private final AgreementRegister register;
    private final PaperSignatures scans;
    private final Execution execution;
    private final Parties parties;
    private final CurrentActor actors;

    AcknowledgementService(
            AgreementRegister register,
            PaperSignatures scans,
            Execution execution,
            Parties parties,
            CurrentActor actors) {
        this.register = register;
        this.scans = scans;
        this.execution = execution;
        this.parties = parties;
        this.actors = actors;
    }

    /** The present actor, who is a party, has read it; nobody can say so for another, nor can a press of a button sign a contract. */
    @SignedInOnly
    @Transactional
    public AgreementRow acknowledge(String id) {
        var agreement = register.toActOn(id);
        parties.requireSight(agreement);
        if (agreement.draft().signingKind() != SigningKind.ACKNOWLEDGED) {
            throw new Conflict("agreement.acknowledge.signed", agreement.number());
        }
        String self = Objects.requireNonNullElse(actors.get().collaboratorId(), "");
        if (!agreement.people().has(self)) {
            throw new NotAllowed("agreement.acknowledge.self-only");
        }
        agreement.requireWaiting(self);
        refuseBesideScan(agreement, self);
        register.tell("agreement.party-acknowledged", agreement, Map.of());
        execution.sign(agreement, List.of(self), register.today());
        return register.saved(agreement);
    }

    /** Said twice, on paper and here, it would be open which of the two days counts. */
    private void refuseBesideScan(Agreement agreement, String self) {
        for (PaperSignature scan : scans.of(agreement.id())) {
            if (scan.isWaiting() && scan.collaboratorIds().contains(self)) {
                throw new Conflict("agreement.acknowledge.scan-waiting", scan.number());
            }
        }
    }
}
