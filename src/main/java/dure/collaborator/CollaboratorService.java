package dure.collaborator;

import dure.ledger.Ledger;
import dure.shared.InputCheck;
import dure.shared.InvalidInput;
import dure.shared.NotFound;
import dure.shared.PageAnswer;
import dure.shared.PageQuery;
import dure.shared.StaleVersion;
import dure.shared.security.CurrentActor;
import dure.shared.security.OwnerOnly;
import dure.shared.security.SignedInOnly;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The people of the team. */
@Service
@Transactional(readOnly = true)
public class CollaboratorService {

    private final CollaboratorRepository collaborators;
    private final CollaboratorRows rows;
    private final InputCheck inputs;
    private final CurrentActor actors;
    private final Ledger ledger;
    private final Clock clock;

    CollaboratorService(
            CollaboratorRepository collaborators,
            CollaboratorRows rows,
            InputCheck inputs,
            CurrentActor actors,
            Ledger ledger,
            Clock clock) {
        this.collaborators = collaborators;
        this.rows = rows;
        this.inputs = inputs;
        this.actors = actors;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Adds somebody as INVITED; the link to hand over is made by {@link InvitationService}. */
    @OwnerOnly
    @Transactional
    public CollaboratorRow invite(CollaboratorDetails details) {
        inputs.check(details);
        refuseTakenAddress(details, null);
        var collaborator = new Collaborator(details, clock.instant().truncatedTo(ChronoUnit.MICROS));
        return saved(collaborator, "collaborator.invited");
    }

    /** Saves a changed profile; by the person or by the owner. {@code version} is the one that was read. */
    @SignedInOnly
    @Transactional
    public CollaboratorRow change(String id, int version, CollaboratorDetails details) {
        OwnData.require(actors.get(), id);
        inputs.check(details);
        refuseTakenAddress(details, id);
        var collaborator = stored(id);
        refuseFixedAddress(collaborator, details);
        collaborator.change(version, details);
        return saved(collaborator, "collaborator.changed");
    }

    @SignedInOnly
    public CollaboratorRow find(String id) {
        return rows.of(stored(id));
    }

    /** Those of the ids that are known. */
    @SignedInOnly
    public Map<String, CollaboratorRow> find(Collection<String> ids) {
        return rows.byId(collaborators.findAllById(ids));
    }

    @SignedInOnly
    public PageAnswer<CollaboratorRow> list(PageQuery query) {
        return list(query, null);
    }

    @SignedInOnly
    public PageAnswer<CollaboratorRow> list(PageQuery query, @Nullable CollaboratorState state) {
        return rows.page(query, state);
    }

    /** Everybody who is ACTIVE, by name. */
    @SignedInOnly
    public List<CollaboratorRow> active() {
        return rows.of(collaborators.findByStateOrderByNameAscIdAsc(CollaboratorState.ACTIVE));
    }

    /** Everybody who is ACTIVE or INVITED, by name. */
    @SignedInOnly
    public List<CollaboratorRow> present() {
        return rows.of(collaborators.findByStateNotOrderByNameAscIdAsc(CollaboratorState.LEFT));
    }

    /** Who leads the team: the first owner, or the one whose place the first owner will take. */
    @SignedInOnly
    public Optional<CollaboratorRow> lead() {
        return collaborators.findFirstByLeadTrue().map(rows::of);
    }

    /** Names of others that look the same as this one to a reader. */
    @SignedInOnly
    public List<String> lookAlikes(String name, @Nullable String exceptId) {
        return collaborators.findByNameSkeletonIn(List.of(LookAlike.skeleton(name))).stream()
                .filter(other -> !other.id().equals(exceptId))
                .map(Collaborator::name)
                .toList();
    }

    /** Somebody has joined: said by the newcomer's last step, or by the owner for one who works on paper only. */
    @SignedInOnly
    @Transactional
    public CollaboratorRow activate(String id) {
        OwnData.require(actors.get(), id);
        var collaborator = stored(id);
        boolean changed = collaborator.activate(LocalDate.now(clock));
        return changed ? saved(collaborator, "collaborator.activated") : rows.of(collaborator);
    }

    /** Ends somebody's membership on a day that is not in the future. */
    @OwnerOnly
    @Transactional
    public CollaboratorRow leave(String id, LocalDate on) {
        return leave(id, null, on);
    }

    /** As {@link #leave(String, LocalDate)}, unless somebody has changed the person since {@code version}; null asks nothing. */
    @OwnerOnly
    @Transactional
    public CollaboratorRow leave(String id, @Nullable Integer version, LocalDate on) {
        var collaborator = stored(id);
        StaleVersion.checkIfNamed(version, collaborator.row().version());
        collaborator.leave(on, LocalDate.now(clock));
        return saved(collaborator, "collaborator.left");
    }

    /** The first owner who registers from now on takes this collaborator's place. */
    @OwnerOnly
    @Transactional
    public void adoptLead(String collaboratorId) {
        stored(collaboratorId).becomeLead();
    }

    private CollaboratorRow saved(Collaborator collaborator, String event) {
        var stored = collaborators.saveAndFlush(collaborator);
        ledger.record(event, stored.id(), Map.of("collaborator", stored.id()));
        return rows.of(stored);
    }

    private Collaborator stored(String id) {
        return collaborators.findById(id).orElseThrow(() -> new NotFound("collaborator.not-found"));
    }

    /** The address of an account is how its holder signs in; before there is one, the owner may correct it. */
    private void refuseFixedAddress(Collaborator collaborator, CollaboratorDetails details) {
        boolean fixed = !actors.get().isOwner() || rows.of(collaborator).accessLevel() != null;
        if (fixed && !collaborator.email().equals(details.email().value())) {
            throw InvalidInput.of("/email", "collaborator.email.fixed");
        }
    }

    private void refuseTakenAddress(CollaboratorDetails details, @Nullable String exceptId) {
        collaborators
                .findByEmail(details.email().value())
                .filter(other -> !other.id().equals(exceptId))
                .ifPresent(other -> {
                    throw InvalidInput.of("/email", "collaborator.email.taken", other.name());
                });
    }
}
