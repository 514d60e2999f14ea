package dure.collaborator;

import dure.shared.Line;
import dure.shared.Period;
import dure.shared.PlainText;
import dure.shared.Versioned;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an agreement needs of a party and nobody else needs to know; stored encrypted. No resident number: it is refused in every text.
 *
 * @param legalName as in the family register or on the passport; left out means the name the team uses
 * @param birthDate tells people of one name apart, as Korean agreements do
 * @param version of the stored data when it was read; null while there is none
 */
public record PersonalData(
        @Nullable @Line(max = 100) String legalName,
        @Nullable @Line(max = 100) String legalNameEn,
        @NotNull LocalDate birthDate,
        @NotNull @Line(max = 200) String address,

        @NotNull @Line(max = 30) @Pattern(regexp = "\\+?[0-9][0-9 ()-]{6,28}", message = "{collaborator.phone.form}")
        String phone,

        @Nullable Integer version)
        implements Versioned {

    public PersonalData {
        legalName = PlainText.optionalLine(legalName);
        legalNameEn = PlainText.optionalLine(legalNameEn);
        if (birthDate != null) {
            Period.checkDay("/birthDate", birthDate);
        }
        address = PlainText.line(address);
        phone = PlainText.line(phone);
    }

    /** Data that was not read from anywhere. */
    public PersonalData(
            @Nullable String legalName,
            @Nullable String legalNameEn,
            LocalDate birthDate,
            String address,
            String phone) {
        this(legalName, legalNameEn, birthDate, address, phone, null);
    }

    public PersonalData withVersion(@Nullable Integer read) {
        return new PersonalData(legalName, legalNameEn, birthDate, address, phone, read);
    }

    @Override
    public int savedVersion() {
        return version == null ? 0 : version;
    }

    /** Never in a log or a message. */
    @Override
    public String toString() {
        return "PersonalData[...]";
    }
}
