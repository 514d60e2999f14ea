package dure.collaborator;

import dure.shared.EmailAddress;
import dure.shared.Versioned;
import dure.shared.security.AccessLevel;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A collaborator as others see them; no personal data.
 *
 * @param accessLevel of their account; null while they have none
 * @param looksLike names of other collaborators that look the same as this one
 * @param mixedScript whether the name mixes scripts that a reader cannot tell apart
 */
public record CollaboratorRow(
        String id,
        String name,
        @Nullable String nameEn,
        EmailAddress email,
        String locale,
        List<String> skills,
        List<String> wants,
        @Nullable Integer weeklyHours,
        @Nullable String organisation,
        CollaboratorState state,
        @Nullable AccessLevel accessLevel,
        Instant createdAt,
        @Nullable LocalDate activeSince,
        @Nullable LocalDate leftOn,
        int version,
        List<String> looksLike,
        boolean mixedScript)
        implements Versioned {

    /** What is stored, as a person would enter it. */
    public CollaboratorDetails details() {
        return new CollaboratorDetails(name, nameEn, email, locale, skills, wants, weeklyHours, organisation);
    }

    CollaboratorRow with(@Nullable AccessLevel level, List<String> lookAlikes) {
        return new CollaboratorRow(
                id,
                name,
                nameEn,
                email,
                locale,
                skills,
                wants,
                weeklyHours,
                organisation,
                state,
                level,
                createdAt,
                activeSince,
                leftOn,
                version,
                lookAlikes,
                mixedScript);
    }

    @Override
    public int savedVersion() {
        return version;
    }
}
