package dure.template;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A review that is in force: who has reviewed which version, and when. */
public record ReviewRow(
        String id,
        String key,
        int number,
        String reviewer,
        LocalDate reviewedOn,
        @Nullable String note) {}
