package dure.collaborator;

import dure.access.Invitation;
import dure.access.InvitationLinks;
import dure.shared.Conflict;
import dure.shared.security.Actor;
import dure.shared.security.CurrentActor;
import dure.shared.security.Everyone;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The steps of a newcomer who came by a link, alone: notice, profile, password. The link is the permission; a wrong, used or
 * expired one is answered as not found. Opening it changes nothing.
 */
@Service
@Transactional
public class JoiningService {

    private final InvitationLinks links;
    private final CollaboratorService collaborators;
    private final PersonalDataService personalData;
    private final CurrentActor actors;

    JoiningService(
            InvitationLinks links,
            CollaboratorService collaborators,
            PersonalDataService personalData,
            CurrentActor actors) {
        this.links = links;
        this.collaborators = collaborators;
        this.personalData = personalData;
        this.actors = actors;
    }

    @Everyone
    @Transactional(readOnly = true)
    public Joining open(String token) {
        var invitation = links.open(token);
        return asNewcomer(
                invitation,
                () -> new Joining(
                        collaborators.find(invitation.collaboratorId()),
                        next(invitation.collaboratorId()),
                        invitation.expiresAt()));
    }

    /** The privacy notice as a fragment of HTML; empty while there is none to acknowledge. */
    @Everyone
    @Transactional(readOnly = true)
    public Optional<String> notice(String token, Locale locale) {
        return asNewcomer(links.open(token), () -> personalData.notice(locale));
    }

    /** Reads what others have committed, so that of two at once the later one sees the notice of the first. */
    @Everyone
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void acknowledge(String token) {
        var invitation = links.open(token);
        asNewcomer(invitation, () -> {
            personalData.acknowledgeNotice(invitation.collaboratorId());
            return invitation;
        });
    }

    /** Keeps the profile; the e-mail address stays the one that was invited. */
    @Everyone
    public void save(String token, int version, CollaboratorDetails profile, PersonalData data) {
        var invitation = links.open(token);
        String id = invitation.collaboratorId();
        asNewcomer(invitation, () -> {
            personalData.put(id, data);
            return collaborators.change(
                    id, version, profile.withEmail(collaborators.find(id).email()));
        });
    }

    /** The last step: makes the account, uses the link up, and the newcomer is ACTIVE. Answers the account's id. */
    @Everyone
    public String finish(String token, String password) {
        var invitation = links.open(token);
        requireLastStep(invitation);
        String accountId = links.accept(token, password);
        asNewcomer(invitation, () -> collaborators.activate(invitation.collaboratorId()));
        return accountId;
    }

    private void requireLastStep(Invitation invitation) {
        if (asNewcomer(invitation, () -> next(invitation.collaboratorId())) != Joining.Step.PASSWORD) {
            throw new Conflict("collaborator.join.unfinished");
        }
    }

    private Joining.Step next(String collaboratorId) {
        if (personalData.isNoticeOpen(collaboratorId) || personalData.isNoticeOutdated(collaboratorId)) {
            return Joining.Step.NOTICE;
        }
        return personalData.isComplete(collaboratorId) ? Joining.Step.PASSWORD : Joining.Step.PROFILE;
    }

    private <T> T asNewcomer(Invitation invitation, Supplier<T> work) {
        return actors.as(Actor.guest(invitation.collaboratorId()), work);
    }
}
