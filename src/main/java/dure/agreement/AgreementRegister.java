package dure.agreement;

import dure.ledger.Ledger;
import dure.shared.NotFound;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The book of agreements: enters new ones, hands out one at a time to act on, and tells of what was done. */
@Component
class AgreementRegister {

    private static final Duration ONE_GO = Duration.ofMinutes(10);

    private final AgreementRepository agreements;
    private final AgreementNumbers numbers;
    private final Ledger ledger;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AgreementRegister(
            AgreementRepository agreements,
            AgreementNumbers numbers,
            Ledger ledger,
            ApplicationEventPublisher events,
            Clock clock) {
        this.agreements = agreements;
        this.numbers = numbers;
        this.ledger = ledger;
        this.events = events;
        this.clock = clock;
    }

    /** Makes sure that numbers can be taken; before the transaction of {@link #enter}. */
    void open() {
        numbers.open(today().getYear());
    }

    /** A new draft with the next number of the project zone's year. */
    @Transactional
    public Agreement enter(DraftCheck.Checked checked, @Nullable BaseLink base) {
        var number = numbers.next(today().getYear());
        var agreement = agreements.saveAndFlush(
                new Agreement(number, checked.projectId(), checked.draft(), checked.parties(), base, now()));
        tell("agreement.drafted", agreement, Map.of("number", agreement.number()));
        return agreement;
    }

    /** New drafts with the next numbers; all of them or none. */
    @Transactional
    public List<Agreement> enterAll(List<DraftCheck.Checked> checked) {
        return checked.stream().map(draft -> enter(draft, null)).toList();
    }

    /** The agreement, locked until the transaction ends, in the state it has today. */
    Agreement toActOn(String id) {
        var agreement = agreements.findToAct(id).orElseThrow(AgreementRegister::notFound);
        catchUp(agreement);
        return agreement;
    }

    /** The earlier agreement that one is made for, locked, as it is stored: what the clock has ended may be taken up again. */
    Agreement toContinue(String id) {
        return agreements.findToAct(id).orElseThrow(AgreementRegister::notFound);
    }

    /** The version of the agreement, locked until the transaction ends; null when there is none. */
    @Nullable
    Integer heldVersion(String id) {
        return agreements.findToAct(id).map(Agreement::version).orElse(null);
    }

    Agreement toRead(String id) {
        return agreements.findById(id).orElseThrow(AgreementRegister::notFound);
    }

    AgreementRow saved(Agreement agreement) {
        return AgreementRow.of(agreements.saveAndFlush(agreement), today());
    }

    void tell(String type, Agreement agreement, Map<String, String> data) {
        ledger.record(type, agreement.id(), data);
    }

    /** A draft is saved while somebody types: what one person changes in one go is one line. */
    void tellOfChange(Agreement agreement) {
        ledger.recordOncePer(ONE_GO, "agreement.changed", agreement.id());
    }

    void announce(Object event) {
        events.publishEvent(event);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    Instant startOf(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toInstant();
    }

    LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, clock.getZone());
    }

    /** What the clock has ended is ended in the books too. */
    private void catchUp(Agreement agreement) {
        var due = agreement.stateOn(today());
        if (due == agreement.state()) {
            return;
        }
        boolean unsigned = due == AgreementState.CANCELLED;
        LocalDate last = unsigned ? agreement.draft().signBy() : agreement.endsOn();
        agreement.end(due, new End(last == null ? today() : last, null, null));
        tell(unsigned ? "agreement.not-signed-in-time" : "agreement.expired", agreement, Map.of());
        announce(new AgreementEnded(agreement.id()));
    }

    private static NotFound notFound() {
        return new NotFound("agreement.not-found");
    }
}
