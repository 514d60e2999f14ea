package dure.agreement;

import dure.shared.InputCheck;
import dure.shared.InvalidInput;
import dure.shared.Paragraphs;
import dure.shared.Period;
import dure.shared.PlainText;
import dure.shared.StaleVersion;
import dure.shared.security.OwnerOnly;
import dure.shared.security.SignedInOnly;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Drafts agreements and leads them through their life. Each act is one transaction that holds its agreement's lock. */
@Service
@Transactional(readOnly = true)
public class AgreementService {

    private final AgreementRegister register;
    private final DraftCheck check;
    private final Sending sending;
    private final Parties parties;
    private final InputCheck inputs;

    AgreementService(
            AgreementRegister register, DraftCheck check, Sending sending, Parties parties, InputCheck inputs) {
        this.register = register;
        this.check = check;
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
        return register.enter(checked.projectId(), checked.draft(), checked.parties())
                .row(register.today());
    }

    /** Saves a draft that was changed; {@code version} is the one that was read. */
    @OwnerOnly
    @Transactional
    public AgreementRow change(String id, int version, AgreementDetails details) {
        var agreement = register.toActOn(id);
        agreement.require(AgreementState.DRAFT);
        var checked =
                check.check(sameKind(details, agreement), agreement.draft().templateVersion());
        agreement.change(version, checked.draft(), checked.parties());
        register.tellOfChange(agreement);
        return register.saved(agreement);
    }

    /** Freezes text, values, hashes and bytes, and asks for signatures; refuses by naming everything that is missing. */
    @OwnerOnly
    @Transactional
    public AgreementRow send(String id, int version) {
        var agreement = register.toActOn(id);
        agreement.require(AgreementState.DRAFT);
        StaleVersion.check(version, agreement.version());
        agreement.send(sending.freeze(agreement, register.now()));
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
        agreement.end(AgreementState.DECLINED, new End(register.today(), collaboratorId, checkedReason(reason)));
        register.tell("agreement.declined", agreement, Map.of("collaborator", collaboratorId));
        register.announce(new AgreementEnded(id));
        return register.saved(agreement);
    }

    /** Ends an executed agreement; {@code effectiveOn} is its last day, not before it took effect. */
    @OwnerOnly
    @Transactional
    public AgreementRow terminate(String id, String reason, @Nullable LocalDate effectiveOn) {
        if (effectiveOn == null) {
            throw InvalidInput.of("/effectiveOn", "agreement.terminate.day-missing");
        }
        var agreement = register.toActOn(id);
        agreement.require(AgreementState.EXECUTED);
        Period.checkDay("/effectiveOn", effectiveOn);
        LocalDate from = Objects.requireNonNull(agreement.effectiveFrom());
        LocalDate last = agreement.endsOn();
        if (effectiveOn.isBefore(from) || (last != null && effectiveOn.isAfter(last))) {
            throw InvalidInput.of("/effectiveOn", "agreement.terminate.day", from.toString());
        }
        agreement.end(AgreementState.TERMINATED, new End(effectiveOn, null, checkedReason(reason)));
        register.tell("agreement.terminated", agreement, Map.of("effectiveOn", effectiveOn.toString()));
        register.announce(new AgreementEnded(id));
        return register.saved(agreement);
    }

    private AgreementRow end(String id, AgreementState ending, String event, String reason) {
        var agreement = register.toActOn(id);
        agreement.end(ending, new End(register.today(), null, checkedReason(reason)));
        register.tell(event, agreement, Map.of());
        register.announce(new AgreementEnded(id));
        return register.saved(agreement);
    }

    private String checkedReason(String reason) {
        return inputs.check(Reason.of(reason)).reason();
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

    /** Why an agreement ends, in the words of whoever ends it. */
    record Reason(@NotNull @Paragraphs(max = 1000) String reason) {

        static Reason of(String reason) {
            return new Reason(Objects.requireNonNullElse(PlainText.paragraphs(reason), ""));
        }
    }
}
