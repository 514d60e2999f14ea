package dure.collaborator;

import java.util.Locale;

/** The privacy notice that everybody acknowledges before any personal data is asked of them; the agreement module provides it. */
public interface PrivacyNotice {

    /** What somebody has acknowledged of it. */
    enum Reading {
        NONE,
        /** A version that does not say all that the present one says. */
        OUTDATED,
        CURRENT
    }

    Reading reading(String collaboratorId);

    /** In whatever version. */
    boolean isAcknowledged(String collaboratorId);

    /** The text as a fragment of HTML that holds no script. */
    String html(Locale locale);

    void acknowledge(String collaboratorId);
}
