package dure.access;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One personal access token in a list; the token itself is never shown again. */
public record TokenRow(
        String id,
        String name,
        Instant createdAt,
        Instant expiresAt,
        @Nullable Instant lastUsedAt) {}
