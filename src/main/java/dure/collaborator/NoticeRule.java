package dure.collaborator;

import java.util.Locale;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Nobody is asked for personal data before they have acknowledged the privacy notice; the lead is the one who gives it. */
@Component
class NoticeRule {

    private final ObjectProvider<PrivacyNotice> notice;
    private final CollaboratorRepository collaborators;

    NoticeRule(ObjectProvider<PrivacyNotice> notice, CollaboratorRepository collaborators) {
        this.notice = notice;
        this.collaborators = collaborators;
    }

    /** Whether somebody still has to acknowledge it. */
    boolean isOpen(Collaborator person) {
        var present = notice.getIfAvailable();
        return present != null && !person.isLead() && !present.isAcknowledged(person.id());
    }

    boolean isOpen(String collaboratorId) {
        return collaborators.findById(collaboratorId).filter(this::isOpen).isPresent();
    }

    /** The text, to whoever is acting; empty while there is none. */
    Optional<String> html(Locale locale) {
        return Optional.ofNullable(notice.getIfAvailable()).map(present -> present.html(locale));
    }

    /** Holds the person meanwhile: two clicks at once make one notice. */
    void acknowledge(String collaboratorId) {
        if (collaborators.hold(collaboratorId).filter(this::isOpen).isPresent()) {
            notice.ifAvailable(present -> present.acknowledge(collaboratorId));
        }
    }
}
