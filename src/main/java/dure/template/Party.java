package dure.template;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One party as it is written into the document; {@code role} is the key of a {@link PartyRole}. */
public record Party(
        String role,
        String name,
        @Nullable String nameEn,
        @Nullable LocalDate birthDate,
        @Nullable String address,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String organisation) {}
