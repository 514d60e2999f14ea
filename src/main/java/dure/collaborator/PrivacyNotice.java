package dure.collaborator;

import java.util.Locale;

/** The privacy notice that everybody acknowledges before any personal data is asked of them; the agreement module provides it. */
public interface PrivacyNotice {

    boolean isAcknowledged(String collaboratorId);

    /** The text as a fragment of HTML that holds no script. */
    String html(Locale locale);

    void acknowledge(String collaboratorId);
}
