package dure.agreement;

import dure.project.ProjectService;
import dure.shared.Conflict;
import dure.shared.InputCheck;
import dure.shared.InvalidInput;
import dure.shared.Period;
import dure.shared.security.OwnerOnly;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Ends executed agreements: by one side, by consent, or because the purpose is reached; what follows is shown before. */
@Service
@Transactional(readOnly = true)
public class EndingService {

    private final AgreementRegister register;
    private final Endings endings;
    private final BaseDrafts drafts;
    private final ProjectService projects;
    private final LastDays lastDays;
    private final InputCheck inputs;

    EndingService(
            AgreementRegister register,
            Endings endings,
            BaseDrafts drafts,
            ProjectService projects,
            LastDays lastDays,
            InputCheck inputs) {
        this.register = register;
        this.endings = endings;
        this.drafts = drafts;
        this.projects = projects;
        this.lastDays = lastDays;
        this.inputs = inputs;
    }

    /**
     * What would follow if it ended with a day for some people; none named means everybody.
     *
     * @param enders whose gifts end in any case, also what would outlive the agreement
     */
    @OwnerOnly
    public EndingEffects effects(String id, Set<String> collaboratorIds, LocalDate lastDay, Set<String> enders) {
        var agreement = register.toRead(id);
        requireParties(agreement, collaboratorIds);
        return endings.effects(agreement, endings.leaving(agreement, collaboratorIds), lastDay, enders);
    }

    /** Ends an executed agreement, whole or for one side; the last day is not before it took effect. */
    @OwnerOnly
    @Transactional
    public AgreementRow terminate(String id, TerminationDetails details) {
        if (details.effectiveOn() == null) {
            throw InvalidInput.of("/effectiveOn", "agreement.terminate.day-missing");
        }
        LocalDate last = details.effectiveOn();
        var agreement = register.toActOn(id);
        agreement.require(AgreementState.EXECUTED);
        checkDay(agreement, last);
        requireParties(agreement, details.collaboratorIds());
        String reason = Reason.checked(details.reason(), inputs);
        Set<String> leaving = endings.leaving(agreement, details.collaboratorIds());
        if (details.endRoles()) {
            endings.endRoles(agreement, leaving, last);
        }
        endings.end(agreement, leaving, last, reason, "agreement.terminated");
        return register.saved(agreement);
    }

    /** The purpose of an agreement that lasts until then is reached: it ends with that day. All lines that say so must be done, or the last day of its tables past. */
    @OwnerOnly
    @Transactional
    public AgreementRow confirmDelivery(String id, @Nullable LocalDate reachedOn) {
        var agreement = register.toActOn(id);
        agreement.require(AgreementState.EXECUTED);
        if (agreement.term().kind() != TermKind.UNTIL_DELIVERY) {
            throw new Conflict("agreement.delivery.other-term", agreement.number());
        }
        long open = projects.find(agreement.projectId()).doneWhen().stream()
                .filter(line -> !line.done())
                .count();
        if (open > 0 && !lastDays.arePast(agreement)) {
            throw new Conflict("agreement.delivery.not-done", open);
        }
        LocalDate last = reachedOn == null ? register.today() : reachedOn;
        checkDay(agreement, last);
        endings.end(agreement, agreement.people().remaining(), last, null, "agreement.purpose-reached");
        return register.saved(agreement);
    }

    /** A draft of an agreement to end it by consent, for those who leave; all whom it binds sign. */
    @OwnerOnly
    @Transactional(propagation = Propagation.SUPPORTS)
    public AgreementRow exit(String id, Set<String> leaving) {
        var prepared = drafts.exit(id, leaving);
        register.open();
        return AgreementRow.of(register.enter(prepared.checked(), prepared.base()), register.today());
    }

    private static void checkDay(Agreement agreement, LocalDate last) {
        Period.checkDay("/effectiveOn", last);
        LocalDate from = Objects.requireNonNull(agreement.effectiveFrom());
        LocalDate end = agreement.endsOn();
        if (last.isBefore(from) || (end != null && last.isAfter(end))) {
            throw InvalidInput.of("/effectiveOn", "agreement.terminate.day", from.toString());
        }
    }

    private static void requireParties(Agreement agreement, Set<String> people) {
        if (!agreement.people().remaining().containsAll(people)) {
            throw InvalidInput.of("/collaboratorIds", "agreement.ending.no-party", agreement.number());
        }
    }
}
