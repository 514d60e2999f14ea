package dure.access;

import dure.shared.security.AccessLevel;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One account in a list. */
public record AccountRow(
        String id,
        String email,
        AccessLevel level,
        @Nullable String collaboratorId,
        Instant createdAt,
        @Nullable Instant lastSignInAt) {}
