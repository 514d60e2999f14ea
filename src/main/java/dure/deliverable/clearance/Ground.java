package dure.deliverable.clearance;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a verdict rests on: the agreement, its clause and its dates.
 *
 * @param clause the clause as the signed text prints it, such as 제7조; null when membership alone is meant
 * @param to last day of an agreement that has ended or will end
 */
public record Ground(
        @Nullable String grantId,
        String agreementId,
        String agreementNumber,
        @Nullable String clause,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {}
