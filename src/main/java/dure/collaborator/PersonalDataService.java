package dure.collaborator;

import dure.ledger.Ledger;
import dure.shared.Conflict;
import dure.shared.InputCheck;
import dure.shared.InvalidInput;
import dure.shared.NotAllowed;
import dure.shared.NotFound;
import dure.shared.security.CurrentActor;
import dure.shared.security.SignedInOnly;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** The personal data of the people: written and read by themselves or the owner; a reading by another is an event. */
@Service
@Transactional(readOnly = true)
public class PersonalDataService {

    private final PersonalDataVault vault;
    private final NoticeRule notice;
    private final CollaboratorRepository collaborators;
    private final InputCheck inputs;
    private final CurrentActor actors;
    private final Ledger ledger;
    private final Clock clock;

    PersonalDataService(
            PersonalDataVault vault,
            NoticeRule notice,
            CollaboratorRepository collaborators,
            InputCheck inputs,
            CurrentActor actors,
            Ledger ledger,
            Clock clock) {
        this.vault = vault;
        this.notice = notice;
        this.collaborators = collaborators;
        this.inputs = inputs;
        this.actors = actors;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Whether the person still has to acknowledge the privacy notice before they are asked for anything. */
    @SignedInOnly
    public boolean isNoticeOpen(String collaboratorId) {
        OwnData.require(actors.get(), collaboratorId);
        return notice.isOpen(collaboratorId);
    }

    /** Whether the person has acknowledged an earlier notice, which does not say all that the present one says. */
    @SignedInOnly
    public boolean isNoticeOutdated(String collaboratorId) {
        OwnData.require(actors.get(), collaboratorId);
        return notice.isOutdated(collaboratorId);
    }

    /** The privacy notice as a fragment of HTML; empty while there is none. */
    @SignedInOnly
    public Optional<String> notice(Locale locale) {
        return notice.html(locale);
    }

    /** Only the person themself can say that they have read it; a second time changes nothing. */
    @SignedInOnly
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void acknowledgeNotice(String collaboratorId) {
        if (!actors.get().is(collaboratorId)) {
            throw new NotAllowed("collaborator.notice.own");
        }
        notice.acknowledge(collaboratorId);
    }

    /**
     * Stores what was entered in place of the version that was read; by the person only after they have acknowledged the privacy notice. What the owner enters for
     * somebody was given to them on paper.
     */
    @SignedInOnly
    @Transactional
    public void put(String collaboratorId, PersonalData data) {
        requireKnown(collaboratorId);
        inputs.check(data).checkWhole();
        LocalDate born = data.birthDate();
        if (born != null && born.isAfter(LocalDate.now(clock))) {
            throw InvalidInput.of("/birthDate", "collaborator.birth-date.future");
        }
        if (actors.get().is(collaboratorId) && notice.isOpen(collaboratorId)) {
            throw new Conflict("collaborator.personal-data.notice-first");
        }
        vault.put(collaboratorId, data, clock.instant().truncatedTo(ChronoUnit.MICROS));
        record("personal-data.changed", collaboratorId);
    }

    /** Empty while nothing was entered. */
    @SignedInOnly
    @Transactional
    public Optional<PersonalData> read(String collaboratorId) {
        requireKnown(collaboratorId);
        var data = vault.read(List.of(collaboratorId)).get(collaboratorId);
        if (data != null && !actors.get().is(collaboratorId)) {
            record("personal-data.read", collaboratorId);
        }
        return Optional.ofNullable(data);
    }

    /**
     * The data of the parties of an agreement; for the owner and for the parties themselves. Whoever is not there has not
     * entered theirs. The agreement records an event when the data is written into a sent document.
     */
    @SignedInOnly
    public Map<String, PersonalData> forAgreement(Set<String> collaboratorIds) {
        var actor = actors.get();
        if (!actor.isOwner() && collaboratorIds.stream().noneMatch(actor::is)) {
            throw new NotAllowed("collaborator.own-data-only");
        }
        return vault.read(collaboratorIds);
    }

    /** Whether somebody has entered all that an agreement needs. */
    @SignedInOnly
    public boolean isComplete(String collaboratorId) {
        return !complete(List.of(collaboratorId)).isEmpty();
    }

    /** Those of the collaborators who have entered all that an agreement needs. */
    @SignedInOnly
    public Set<String> complete(Collection<String> collaboratorIds) {
        return vault.present(collaboratorIds);
    }

    private void record(String type, String collaboratorId) {
        ledger.record(type, collaboratorId, Map.of("collaborator", collaboratorId));
    }

    private void requireKnown(String collaboratorId) {
        OwnData.require(actors.get(), collaboratorId);
        if (!collaborators.existsById(collaboratorId)) {
            throw new NotFound("collaborator.not-found");
        }
    }
}
