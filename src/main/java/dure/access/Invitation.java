package dure.access;

import java.time.Instant;

/** What an open invitation says: for which collaborator, which address, until when. */
public record Invitation(String collaboratorId, String email, Instant expiresAt) {}
