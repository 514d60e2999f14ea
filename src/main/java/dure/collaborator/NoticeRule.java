package dure.collaborator;

import dure.collaborator.PrivacyNotice.Reading;
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
        return reading(person) == Reading.NONE;
    }

    /** What somebody has acknowledged; the lead, who gives it, has nothing to acknowledge. */
    Reading reading(Collaborator person) {
        var present = notice.getIfAvailable();
        return present == null || person.isLead() ? Reading.CURRENT : present.reading(person.id());
    }

    boolean isOpen(String collaboratorId) {
        return collaborators.findById(collaboratorId).filter(this::isOpen).isPresent();
    }

    boolean isOutdated(String collaboratorId) {
        return collaborators
                .findById(collaboratorId)
                .filter(person -> reading(person) == Reading.OUTDATED)
                .isPresent();
    }

    /** The text, to whoever is acting; empty while there is none. */
    Optional<String> html(Locale locale) {
        return Optional.ofNullable(notice.getIfAvailable()).map(present -> present.html(locale));
    }

    /** Holds the person meanwhile: two clicks at once make one notice. */
    void acknowledge(String collaboratorId) {
        var person = collaborators.hold(collaboratorId);
        if (person.filter(held -> reading(held) != Reading.CURRENT).isPresent()) {
            notice.ifAvailable(present -> present.acknowledge(collaboratorId));
        }
    }
}
