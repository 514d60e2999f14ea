package dure.agreement;

import dure.shared.Conflict;
import dure.shared.StaleVersion;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.Formula;
import org.jspecify.annotations.Nullable;

/** An agreement; it guards its own life. */
@Entity
class Agreement extends RegisterEntry {

    @Enumerated(EnumType.STRING)
    private AgreementState state = AgreementState.DRAFT;

    @Embedded
    private Draft draft;

    @Embedded
    private @Nullable BaseLink base;

    @Embedded
    private @Nullable Freeze freeze;

    @Embedded
    private @Nullable Term term;

    /** The day of signing on a scan that waits for its attestation; null while none waits. */
    @Formula("(select min(s.signed_on) from paper_signature s where s.agreement_id = id and s.state = 'WAITING')")
    private @Nullable LocalDate waitingScanSignedOn;

    private @Nullable LocalDate executedOn;
    private @Nullable LocalDate effectiveFrom;

    @Embedded
    private @Nullable End ending;

    @ElementCollection
    @CollectionTable(name = "agreement_party", joinColumns = @JoinColumn(name = "agreement_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = 200)
    private List<PartyLine> parties = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Agreement() {}

    Agreement(
            AgreementNumber number,
            String projectId,
            Draft draft,
            List<PartyLine> parties,
            @Nullable BaseLink base,
            Instant at) {
        super(number, projectId, at);
        this.draft = draft;
        this.parties.addAll(parties);
        this.base = base;
    }

    /** Takes what was entered anew; only a draft can be changed, and its project and kind stay. */
    void change(int sentVersion, Draft changed, List<PartyLine> changedParties) {
        require(AgreementState.DRAFT);
        StaleVersion.check(sentVersion, version());
        draft = changed;
        parties.clear();
        parties.addAll(changedParties);
    }

    /** From here on the text, the values and the bytes stay as they are. */
    void send(Freeze frozen, Term settled) {
        move(AgreementState.SENT);
        freeze = frozen;
        term = settled;
    }

    /** The attested signatures of some parties; the last one executes. Answers whether it did. */
    boolean sign(Collection<String> collaboratorIds, LocalDate day) {
        collaboratorIds.forEach(this::requireWaiting);
        parties.replaceAll(p -> p.isWaiting() && collaboratorIds.contains(p.collaboratorId()) ? p.signed(day) : p);
        if (parties.stream().anyMatch(PartyLine::isWaiting)) {
            return false;
        }
        execute();
        return true;
    }

    void requireWaiting(String collaboratorId) {
        require(AgreementState.SENT);
        if (!people().waitsFor(collaboratorId)) {
            throw new Conflict("agreement.party.not-waiting", number());
        }
    }

    /** What was drafted for itself takes the place of an earlier one, which takes that of the one before. */
    void replace(Agreement earlier) {
        if (earlier.base == null) {
            earlier.base = base;
        }
        base = new BaseLink(earlier.id(), Relation.SUPERSEDES);
    }

    void end(AgreementState following, End how) {
        move(following);
        ending = how;
    }

    /** Another term takes the place of its own; one that has run out meanwhile goes on when the new one is not over. */
    void goOn(Term other, LocalDate today) {
        term = other;
        if (state == AgreementState.EXPIRED
                && (other.endsOn() == null || !other.endsOn().isBefore(today))) {
            move(AgreementState.EXECUTED);
            ending = null;
        }
    }

    /** Some leave with a day, it stays in force between the others. */
    void leave(Collection<String> collaboratorIds, LocalDate lastDay) {
        parties.replaceAll(
                p -> collaboratorIds.contains(p.collaboratorId()) ? p.left(earlier(p.leftOn(), lastDay)) : p);
    }

    /** Who has left already has left on that day. */
    private static LocalDate earlier(@Nullable LocalDate left, LocalDate day) {
        return left != null && left.isBefore(day) ? left : day;
    }

    void require(AgreementState expected) {
        if (state != expected) {
            throw state.conflict(number());
        }
    }

    private void execute() {
        move(AgreementState.EXECUTED);
        executedOn = people().lastSignature().orElseThrow();
        LocalDate named = term().startsOn();
        effectiveFrom = named != null ? named : executedOn;
    }

    private void move(AgreementState following) {
        if (!state.allows(following)) {
            throw state.conflict(number());
        }
        state = following;
    }

    /** The state on a day: what the clock ends has ended, whether or not the clock's own act has been here yet. */
    AgreementState stateOn(LocalDate today) {
        LocalDate last = endsOn();
        if (state == AgreementState.EXECUTED && last != null && last.isBefore(today)) {
            return AgreementState.EXPIRED;
        }
        boolean unsigned = state == AgreementState.SENT && draft.isUnsigned(today, waitingScanSignedOn);
        return unsigned ? AgreementState.CANCELLED : state;
    }

    /** What was fixed at sending. */
    Freeze frozen() {
        if (freeze == null) {
            throw state.conflict(number());
        }
        return freeze;
    }

    @Nullable
    Freeze frozenOrNull() {
        return freeze;
    }

    /** The last day in force that the text or a termination names. */
    @Nullable
    LocalDate endsOn() {
        if (state.wasExecuted() && ending != null) {
            return ending.endedOn();
        }
        return term().endsOn();
    }

    /** Whether it binds somebody on a day: signed by all, begun and not over, and the person has not left it. */
    boolean binds(String collaboratorId, LocalDate on) {
        LocalDate last = endsOn();
        return state.wasExecuted()
                && effectiveFrom != null
                && !on.isBefore(effectiveFrom)
                && (last == null || !on.isAfter(last))
                && people().holds(collaboratorId, on);
    }

    AgreementState state() {
        return state;
    }

    @Nullable
    LocalDate executedOn() {
        return executedOn;
    }

    @Nullable
    LocalDate effectiveFrom() {
        return effectiveFrom;
    }

    @Nullable
    End ending() {
        return ending;
    }

    Draft draft() {
        return draft;
    }

    @Nullable
    BaseLink base() {
        return base;
    }

    /** When it is in force and how it goes on; from sending on. */
    Term term() {
        return term == null ? Term.NONE : term;
    }

    PartyList people() {
        return new PartyList(parties());
    }

    List<PartyLine> parties() {
        return List.copyOf(parties);
    }
}
