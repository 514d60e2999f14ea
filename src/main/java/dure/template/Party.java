package dure.template;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One party as it is written into the document.
 *
 * @param role the key of a {@link PartyRole}
 * @param business null for a person
 * @param bankAccount where money is paid to; printed only where a text pays somebody
 */
public record Party(
        String role,
        String name,
        @Nullable String nameEn,
        @Nullable LocalDate birthDate,
        @Nullable String address,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String organisation,
        @Nullable Business business,
        @Nullable String bankAccount) {

    /** The name and nothing else. */
    Party nameOnly() {
        return new Party(role, name, nameEn, null, null, null, null, null, null, null);
    }
}
