package dure.access;

import java.time.Instant;

/** A link as it is shown once to whoever hands it over; it is not stored and cannot be shown again. */
public record IssuedLink(String url, Instant expiresAt) {

    @Override
    public String toString() {
        return "IssuedLink[expiresAt=" + expiresAt + "]";
    }
}
