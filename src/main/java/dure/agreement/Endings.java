package dure.agreement;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Ends an executed agreement, for everybody or for those who leave; and says before what follows. */
@Component
class Endings {

    private static final int FEWEST = 2;

    private final AgreementRegister register;
    private final AgreementGrantRepository grants;
    private final UnboundRoles roles;

    Endings(AgreementRegister register, AgreementGrantRepository grants, UnboundRoles roles) {
        this.register = register;
        this.grants = grants;
        this.roles = roles;
    }

    /** Who is let go: those who leave or, when fewer than two would remain, everybody. */
    Set<String> leaving(Agreement agreement, Set<String> named) {
        Set<String> remaining = agreement.people().remaining();
        boolean goesOn = !named.isEmpty()
                && remaining.stream().filter(person -> !named.contains(person)).count() >= FEWEST;
        return goesOn ? new LinkedHashSet<>(named) : remaining;
    }

    /** @param event what the ledger says when it ends for everybody */
    void end(Agreement agreement, Set<String> leaving, LocalDate lastDay, @Nullable String reason, String event) {
        if (leaving.containsAll(agreement.people().remaining())) {
            agreement.end(AgreementState.TERMINATED, new End(lastDay, null, reason));
            register.tell(event, agreement, Map.of("effectiveOn", lastDay.toString()));
            register.announce(new AgreementEnded(agreement.id()));
            return;
        }
        agreement.leave(leaving, lastDay);
        leaving.forEach(person -> register.tell(
                "agreement.left", agreement, Map.of("collaborator", person, "effectiveOn", lastDay.toString())));
    }

    void endRoles(Agreement agreement, Set<String> leaving, LocalDate lastDay) {
        roles.end(agreement, leaving, lastDay);
    }

    /** @param enders whose gifts end in any case, also what would outlive the agreement, as one on its ending can say */
    EndingEffects effects(Agreement agreement, Set<String> leaving, LocalDate lastDay, Set<String> enders) {
        boolean whole = leaving.containsAll(agreement.people().remaining());
        List<GrantRow> touched = grants.findByAgreementIdOrderByGrantorId(agreement.id()).stream()
                .filter(AgreementGrant::isOpen)
                .map(grant -> grant.row(agreement))
                .filter(grant -> leaving.contains(grant.grantorId()) || leaving.contains(grant.granteeId()))
                .toList();
        Predicate<GrantRow> ends = grant -> enders.contains(grant.grantorId())
                || (!grant.survivesEnd() && (whole || leaving.contains(grant.granteeId())));
        return new EndingEffects(
                roles.after(agreement, leaving, lastDay),
                touched.stream().filter(ends).toList(),
                touched.stream().filter(ends.negate()).toList());
    }
}
