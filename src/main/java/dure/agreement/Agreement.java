package dure.agreement;

import dure.shared.Conflict;
import dure.shared.RandomId;
import dure.shared.StaleVersion;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.Formula;
import org.jspecify.annotations.Nullable;

/** An agreement; it guards its own life. */
@Entity
class Agreement {

    @Id
    private String id;

    @Version
    private int version;

    @Column(name = "agreement_number")
    private String number;

    private long numberOrder;
    private String projectId;

    @Enumerated(EnumType.STRING)
    private AgreementState state = AgreementState.DRAFT;

    @Embedded
    private Draft draft;

    private Instant createdAt;

    @Embedded
    private @Nullable Freeze freeze;

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

    Agreement(AgreementNumber number, String projectId, Draft draft, List<PartyLine> parties, Instant at) {
        id = RandomId.next();
        this.number = number.toString();
        numberOrder = number.order();
        this.projectId = projectId;
        this.draft = draft;
        this.parties.addAll(parties);
        createdAt = at;
    }

    /** Takes what was entered anew; only a draft can be changed, and its project and kind stay. */
    void change(int sentVersion, Draft changed, List<PartyLine> changedParties) {
        require(AgreementState.DRAFT);
        StaleVersion.check(sentVersion, version);
        draft = changed;
        parties.clear();
        parties.addAll(changedParties);
    }

    /** From here on the text, the values and the bytes stay as they are. */
    void send(Freeze frozen) {
        move(AgreementState.SENT);
        freeze = frozen;
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
        if (parties.stream().noneMatch(p -> p.isWaiting() && p.collaboratorId().equals(collaboratorId))) {
            throw new Conflict("agreement.party.not-waiting", number);
        }
    }

    void end(AgreementState following, End how) {
        move(following);
        ending = how;
    }

    void require(AgreementState expected) {
        if (state != expected) {
            throw wrongState();
        }
    }

    private void execute() {
        move(AgreementState.EXECUTED);
        executedOn = parties.stream()
                .map(PartyLine::signedOn)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        LocalDate named = frozen().startsOn();
        effectiveFrom = named != null ? named : executedOn;
    }

    private void move(AgreementState following) {
        if (!state.allows(following)) {
            throw wrongState();
        }
        state = following;
    }

    private Conflict wrongState() {
        return new Conflict("agreement.conflict." + state.name().toLowerCase(Locale.ROOT), number);
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
            throw wrongState();
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
        return freeze == null ? null : freeze.endsOn();
    }

    boolean hasSigned(String collaboratorId) {
        return parties.stream().anyMatch(p -> p.collaboratorId().equals(collaboratorId) && p.signedOn() != null);
    }

    /** Whether it binds on a day: signed by all, begun, and not over. */
    boolean isInForce(LocalDate on) {
        LocalDate last = endsOn();
        return state.wasExecuted()
                && effectiveFrom != null
                && !on.isBefore(effectiveFrom)
                && (last == null || !on.isAfter(last));
    }

    boolean hasParty(@Nullable String collaboratorId) {
        return parties.stream().anyMatch(p -> p.collaboratorId().equals(collaboratorId));
    }

    AgreementRow row(LocalDate today) {
        return AgreementRow.of(this, today);
    }

    String id() {
        return id;
    }

    int version() {
        return version;
    }

    String number() {
        return number;
    }

    AgreementState state() {
        return state;
    }

    Instant createdAt() {
        return createdAt;
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

    String projectId() {
        return projectId;
    }

    Draft draft() {
        return draft;
    }

    List<PartyLine> parties() {
        return List.copyOf(parties);
    }
}
