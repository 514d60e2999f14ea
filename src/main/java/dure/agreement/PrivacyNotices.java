package dure.agreement;

import dure.collaborator.PrivacyNotice;
import dure.shared.security.Actor;
import dure.shared.security.CurrentActor;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The privacy notice as an agreement that is acknowledged, not signed: numbered and frozen like every other. Who may
 * acknowledge is decided by the services that ask for the data.
 */
@Component
class PrivacyNotices implements PrivacyNotice {

    private final AgreementRepository agreements;
    private final AgreementRegister register;
    private final PrivacyNoticeDraft drafts;
    private final Sending sending;
    private final Execution execution;
    private final CurrentActor actors;

    PrivacyNotices(
            AgreementRepository agreements,
            AgreementRegister register,
            PrivacyNoticeDraft drafts,
            Sending sending,
            Execution execution,
            CurrentActor actors) {
        this.agreements = agreements;
        this.register = register;
        this.drafts = drafts;
        this.sending = sending;
        this.execution = execution;
        this.actors = actors;
    }

    @Override
    @Transactional(readOnly = true)
    public Reading reading(String collaboratorId) {
        var read = agreements.findByParty(collaboratorId).stream()
                .filter(agreement -> agreement.draft().template().equals(PrivacyNoticeDraft.PRIVACY))
                .filter(agreement -> agreement.people().hasSigned(collaboratorId))
                .toList();
        if (read.isEmpty()) {
            return Reading.NONE;
        }
        return read.stream().anyMatch(notice -> drafts.stillSays(notice.draft().templateVersion()))
                ? Reading.CURRENT
                : Reading.OUTDATED;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isAcknowledged(String collaboratorId) {
        return reading(collaboratorId) != Reading.NONE;
    }

    /** The notice as it is now, to the person who is acting. */
    @Override
    public String html(Locale locale) {
        String reader = actors.isSignedIn() ? actors.get().collaboratorId() : null;
        return actors.as(Actor.SYSTEM, () -> drafts.html(reader, locale));
    }

    /** Once in each version that says something else; a second time changes nothing. */
    @Override
    @Transactional
    public void acknowledge(String collaboratorId) {
        if (reading(collaboratorId) == Reading.CURRENT) {
            return;
        }
        var checked = actors.as(Actor.SYSTEM, () -> drafts.of(collaboratorId));
        register.open();
        var agreement = register.enter(checked, null);
        var sent = actors.as(Actor.SYSTEM, () -> sending.freezeNotice(agreement, register.now()));
        agreement.send(sent.freeze(), sent.term());
        register.tell("agreement.acknowledged", agreement, Map.of("collaborator", collaboratorId));
        execution.sign(agreement, List.of(collaboratorId), register.today());
        register.saved(agreement);
    }
}
