package dure.agreement;

import dure.shared.Conflict;
import dure.shared.InvalidInput;
import dure.shared.Period;
import dure.shared.security.OwnerOnly;
import dure.shared.security.SignedInOnly;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lets agreements go on: by consent, by themselves until somebody says no in time, or from one review to the next. */
@Service
@Transactional(readOnly = true)
public class RenewalService {

    private final AgreementRegister register;
    private final BaseDrafts drafts;
    private final Parties parties;

    RenewalService(AgreementRegister register, BaseDrafts drafts, Parties parties) {
        this.register = register;
        this.drafts = drafts;
        this.parties = parties;
    }

    /** A draft that extends the term to a new last day; everybody signs it. */
    @OwnerOnly
    @Transactional(propagation = Propagation.SUPPORTS)
    public AgreementRow renew(String id, @Nullable LocalDate endsOn) {
        if (endsOn == null) {
            throw InvalidInput.of("/endsOn", "agreement.renewal.day-missing");
        }
        Period.checkDay("/endsOn", endsOn);
        var prepared = drafts.renewal(id, endsOn);
        register.open();
        return AgreementRow.of(register.enter(prepared.checked(), prepared.base()), register.today());
    }

    /** A party, or the owner for it, says in time that the agreement shall not renew itself: it ends with the present period. */
    @SignedInOnly
    @Transactional
    public AgreementRow stopRenewal(String id) {
        var agreement = register.toActOn(id);
        parties.requireSight(agreement);
        LocalDate today = register.today();
        parties.requireBound(agreement, today);
        agreement.require(AgreementState.EXECUTED);
        LocalDate last = agreement.term().noticeDay(today);
        if (last == null) {
            throw new Conflict("agreement.renewal.none", agreement.number());
        }
        LocalDate end = Objects.requireNonNull(agreement.term().periodEnd(today));
        if (today.isAfter(last)) {
            throw new Conflict("agreement.renewal.too-late", agreement.number(), last, end);
        }
        agreement.goOn(agreement.term().stopped(today), today);
        register.tell("agreement.renewal-stopped", agreement, Map.of("endsOn", end.toString()));
        return register.saved(agreement);
    }

    /** The parties have looked whether to go on; the next review is counted from the term's own days. */
    @OwnerOnly
    @Transactional
    public AgreementRow review(String id) {
        var agreement = register.toActOn(id);
        agreement.require(AgreementState.EXECUTED);
        LocalDate from = Objects.requireNonNull(agreement.effectiveFrom());
        if (agreement.term().nextReview(from) == null) {
            throw new Conflict("agreement.review.none", agreement.number());
        }
        LocalDate today = register.today();
        agreement.goOn(agreement.term().reviewed(today), today);
        LocalDate next = Objects.requireNonNull(agreement.term().nextReview(from));
        register.tell("agreement.reviewed", agreement, Map.of("next", next.toString()));
        return register.saved(agreement);
    }
}
