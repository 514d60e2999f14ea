package dure.agreement;

import dure.ledger.Ledger;
import dure.shared.NotAllowed;
import dure.shared.NotFound;
import dure.shared.security.Actor;
import dure.shared.security.CurrentActor;
import dure.template.SigningKind;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Who may see and do what with an agreement's text: the owner and its parties. */
@Component
class Parties {

    private final CurrentActor actors;
    private final Ledger ledger;

    Parties(CurrentActor actors, Ledger ledger) {
        this.actors = actors;
        this.ledger = ledger;
    }

    boolean maySeeText(Agreement agreement) {
        var actor = actors.get();
        return actor.isOwner() || agreement.people().has(actor.collaboratorId());
    }

    /** Text, values, PDF and scan are for the owner and the parties; to others they look as if they were not there. */
    void requireSight(Agreement agreement) {
        if (!maySeeText(agreement)) {
            throw new NotFound("agreement.not-found");
        }
    }

    /** Who has left an agreement may still read it, but says nothing for those who remain. */
    void requireBound(Agreement agreement, LocalDate today) {
        var actor = actors.get();
        String self = actor.collaboratorId();
        if (!actor.isOwner() && (self == null || !agreement.people().holds(self, today))) {
            throw new NotAllowed("agreement.renewal.bound-only", agreement.number());
        }
    }

    /** What was sent holds personal data: whoever reads it without being a party to it is written down, once a day. */
    void tellOfReading(Agreement agreement) {
        var actor = actors.get();
        if (agreement.state() != AgreementState.DRAFT
                && !agreement.people().has(actor.collaboratorId())
                && !actor.equals(Actor.SYSTEM)) {
            ledger.recordOnceADay("agreement.read", agreement.id());
        }
    }

    void requireSelfOrOwner(String collaboratorId) {
        var actor = actors.get();
        if (!actor.isOwner() && !actor.is(collaboratorId)) {
            throw new NotAllowed("agreement.decline.self-only");
        }
    }

    /** Whose personal data stands in a sent document is in the ledger of each person; in what is acknowledged stands none. */
    void tellThatDataWasWritten(Agreement agreement) {
        if (agreement.draft().signingKind() == SigningKind.ACKNOWLEDGED) {
            return;
        }
        agreement.parties().stream()
                .map(PartyLine::collaboratorId)
                .distinct()
                .forEach(id -> ledger.record(
                        "agreement.personal-data-written",
                        id,
                        Map.of("collaborator", id, "number", agreement.number())));
    }
}
