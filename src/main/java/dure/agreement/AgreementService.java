package dure.agreement;

import dure.shared.InputCheck;
import dure.shared.InvalidInput;
import dure.shared.StaleVersion;
import dure.shared.security.OwnerOnly;
import dure.shared.security.SignedInOnly;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Drafts agreements and leads them through their life. Each act is one transaction that holds its agreement's lock. */
@Service
@Transactional(readOnly = true)
public class AgreementService {

    private final AgreementRegister register;
    private final DraftCheck check;
    private final BaseCheck bases;
    private final Sending sending;
    private final Parties parties;
    private final InputCheck inputs;

    AgreementService(
            AgreementRegister register,
            DraftCheck check,
            BaseCheck bases,
            Sending sending,
            Parties parties,
            InputCheck inputs) {
        this.register = register;
        this.check = check;
        this.bases = bases;
        this.sending = sending;
        this.parties = parties;
        this.inputs = inputs;
    }

    /** A new draft with the next number of the year; may lack values. */
    @OwnerOnly
    @Transactional(propagation = Propagation.SUPPORTS)
    public AgreementRow create(AgreementDetails details) {
        var checked = check.check(details);
        register.open();
        return AgreementRow.of(register.enter(checked, null), register.today());
    }

    /** A new draft of what came to nothing, between the same people, with the same values; whom they name and who is not there any more is left out. */
    @OwnerOnly
    @Transactional(propagation = Propagation.SUPPORTS)
    public AgreementRow again(AgreementDetails earlier) {
        return create(check.fitting(earlier.again()));
    }

    /** Saves a draft that was changed; {@code version} is the one that was read. */
    @OwnerOnly
    @Transactional
    public AgreementRow change(String id, int version, AgreementDetails details) {
        var agreement = register.toActOn(id);
        agreement.require(AgreementState.DRAFT);
        var checked = check.check(sameKind(details, agreement), agreement);
        agreement.change(version, checked.draft(), checked.parties());
        register.tellOfChange(agreement);
        return register.saved(agreement);
    }

    /** Freezes text, values, hashes and bytes, and asks for signatures; refuses by naming everything that is missing. */
    @OwnerOnly
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public AgreementRow send(String id, int version) {
        var agreement = register.toActOn(id);
        agreement.require(AgreementState.DRAFT);
        StaleVersion.check(version, agreement.version());
        bases.requireSendable(agreement);
        var sent = sending.freeze(agreement, register.now());
        agreement.send(sent.freeze(), sent.term());
        var frozen = agreement.frozen();
        register.tell(
                "agreement.sent",
                agreement,
                Map.of("documentSha256", frozen.documentSha256(), "fingerprint", frozen.fingerprint()));
        parties.tellThatDataWasWritten(agreement);
        register.announce(new AgreementSent(id));
        return register.saved(agreement);
    }

    /** Ends a draft or a sent agreement that not everybody has signed. */
    @OwnerOnly
    @Transactional
    public AgreementRow cancel(String id, String reason) {
        return end(id, AgreementState.CANCELLED, "agreement.cancelled", reason);
    }

    /** Does {@code act} under the agreement's lock, unless somebody has changed it since {@code version}; null asks nothing. */
    @SignedInOnly
    @Transactional
    public <T> T ifUnchanged(String id, @Nullable Integer version, Supplier<T> act) {
        return StaleVersion.guard(version, register.heldVersion(id), act);
    }

    /** A party will not sign: the party says so, or the owner writes down what a party said. */
    @SignedInOnly
    @Transactional
    public AgreementRow decline(String id, String collaboratorId, String reason) {
        parties.requireSelfOrOwner(collaboratorId);
        var agreement = register.toActOn(id);
        parties.requireSight(agreement);
        agreement.requireWaiting(collaboratorId);
        agreement.end(
                AgreementState.DECLINED, new End(register.today(), collaboratorId, Reason.checked(reason, inputs)));
        register.tell("agreement.declined", agreement, Map.of("collaborator", collaboratorId));
        register.announce(new AgreementEnded(id));
        return register.saved(agreement);
    }

    private AgreementRow end(String id, AgreementState ending, String event, String reason) {
        var agreement = register.toActOn(id);
        agreement.end(ending, new End(register.today(), null, Reason.checked(reason, inputs)));
        register.tell(event, agreement, Map.of());
        register.announce(new AgreementEnded(id));
        return register.saved(agreement);
    }

    /** The project and the kind of an agreement stay; a change that names others is a mistake. */
    private static AgreementDetails sameKind(AgreementDetails details, Agreement agreement) {
        if (!details.projectId().equals(agreement.projectId())) {
            throw InvalidInput.of("/projectId", "agreement.project.fixed");
        }
        if (!details.template().equals(agreement.draft().template())) {
            throw InvalidInput.of("/template", "agreement.template.fixed");
        }
        return details;
    }
}
