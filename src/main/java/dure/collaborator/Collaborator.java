package dure.collaborator;

import dure.shared.Conflict;
import dure.shared.EmailAddress;
import dure.shared.InvalidInput;
import dure.shared.RandomId;
import dure.shared.StaleVersion;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
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
import java.util.List;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** A person (or an organisation that is a party): INVITED, then ACTIVE, then LEFT. */
@Entity
class Collaborator extends AbstractAggregateRoot<Collaborator> {

    @Id
    private String id;

    @Version
    private int version;

    private String name;

    private @Nullable String nameEn;

    /** What the name looks like to a reader; equal for names that cannot be told apart. */
    private String nameSkeleton;

    private String email;

    private String locale;

    private @Nullable Integer weeklyHours;

    private @Nullable String organisation;

    @Enumerated(EnumType.STRING)
    private CollaboratorState state = CollaboratorState.INVITED;

    /** The one who leads the team; whoever registers as the first owner takes this place. */
    @Column(name = "is_lead")
    private boolean lead;

    private Instant createdAt;

    private @Nullable LocalDate activeSince;

    private @Nullable LocalDate leftOn;

    @ElementCollection
    @CollectionTable(name = "collaborator_skill", joinColumns = @JoinColumn(name = "collaborator_id"))
    @OrderColumn(name = "position")
    @Column(name = "word")
    @BatchSize(size = 200)
    private List<String> skills = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "collaborator_want", joinColumns = @JoinColumn(name = "collaborator_id"))
    @OrderColumn(name = "position")
    @Column(name = "word")
    @BatchSize(size = 200)
    private List<String> wants = new ArrayList<>();

    protected Collaborator() {}

    Collaborator(CollaboratorDetails details, Instant at) {
        id = RandomId.next();
        createdAt = at;
        take(details);
    }

    String id() {
        return id;
    }

    String name() {
        return name;
    }

    String nameSkeleton() {
        return nameSkeleton;
    }

    String email() {
        return email;
    }

    Instant createdAt() {
        return createdAt;
    }

    CollaboratorState state() {
        return state;
    }

    void change(int sentVersion, CollaboratorDetails details) {
        StaleVersion.check(sentVersion, version);
        take(details);
    }

    /** The first owner leads the team; a lead of the sample team was only keeping the place for them. */
    void becomeOwner(String ownerName, EmailAddress address) {
        name = ownerName;
        nameSkeleton = LookAlike.skeleton(name);
        email = address.value();
        lead = true;
    }

    void becomeLead() {
        lead = true;
    }

    boolean isLead() {
        return lead;
    }

    /** Joining; once active, saying so again changes nothing. Answers whether it changed something. */
    boolean activate(LocalDate on) {
        if (state == CollaboratorState.LEFT) {
            throw new Conflict("collaborator.left-already", name);
        }
        if (state == CollaboratorState.ACTIVE) {
            return false;
        }
        state = CollaboratorState.ACTIVE;
        activeSince = on;
        registerEvent(new CollaboratorActivated(id));
        return true;
    }

    void leave(LocalDate on, LocalDate today) {
        if (state == CollaboratorState.LEFT) {
            throw new Conflict("collaborator.left-already", name);
        }
        if (on.isAfter(today) || (activeSince != null && on.isBefore(activeSince))) {
            throw InvalidInput.of("/on", "collaborator.leave.date");
        }
        state = CollaboratorState.LEFT;
        leftOn = on;
        registerEvent(new CollaboratorLeft(id, on));
    }

    CollaboratorRow row() {
        return new CollaboratorRow(
                id,
                name,
                nameEn,
                new EmailAddress(email),
                locale,
                List.copyOf(skills),
                List.copyOf(wants),
                weeklyHours,
                organisation,
                state,
                null,
                createdAt,
                activeSince,
                leftOn,
                version,
                List.of(),
                LookAlike.isMixed(name));
    }

    private void take(CollaboratorDetails details) {
        name = details.name();
        nameSkeleton = LookAlike.skeleton(name);
        nameEn = details.nameEn();
        email = details.email().value();
        locale = details.locale();
        weeklyHours = details.weeklyHours();
        organisation = details.organisation();
        skills.clear();
        skills.addAll(details.skills());
        wants.clear();
        wants.addAll(details.wants());
    }
}
