package dure.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How an agreement ended.
 *
 * @param endedOn the last day of an executed one; the day of the act otherwise
 * @param endedBy the party who declined
 * @param endReason in the words of whoever ended it; null when the clock did
 */
@Embeddable
record End(
        LocalDate endedOn,
        @Nullable String endedBy,
        @Column(length = 65535) @Nullable String endReason) {}
