package dure.collaborator;

import dure.shared.BusinessNumber;
import dure.shared.InvalidInput;
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
 * @param birthDate tells people of one name apart, as Korean agreements do; a business is told apart by its number
 * @param businessName of whoever signs as a registered business; goes with the number
 * @param representative who represents the business; left out means the person themself
 * @param bankAccount where money is paid to, in one line: bank, number, holder
 * @param version of the stored data when it was read; null while there is none
 */
public record PersonalData(
        @Nullable @Line(max = 100) String legalName,
        @Nullable @Line(max = 100) String legalNameEn,
        @Nullable LocalDate birthDate,
        @NotNull @Line(max = 200) String address,

        @NotNull @Line(max = 30) @Pattern(regexp = "\\+?[0-9][0-9 ()-]{6,28}", message = "{collaborator.phone.form}")
        String phone,

        @Nullable @Line(max = 100) String businessName,
        @Nullable BusinessNumber businessNumber,
        @Nullable @Line(max = 100) String representative,
        @Nullable @Line(max = 100) String bankAccount,
        @Nullable Integer version)
        implements Versioned {

    public PersonalData {
        legalName = PlainText.optionalLine(legalName);
        legalNameEn = PlainText.optionalLine(legalNameEn);
        businessName = PlainText.optionalLine(businessName);
        representative = PlainText.optionalLine(representative);
        bankAccount = PlainText.optionalLine(bankAccount);
        if (birthDate != null) {
            Period.checkDay("/birthDate", birthDate);
        }
        address = PlainText.line(address);
        phone = PlainText.line(phone);
    }

    /** Data of a person, that was not read from anywhere. */
    public PersonalData(
            @Nullable String legalName,
            @Nullable String legalNameEn,
            @Nullable LocalDate birthDate,
            String address,
            String phone) {
        this(legalName, legalNameEn, birthDate, address, phone, null, null, null, null, null);
    }

    public PersonalData withVersion(@Nullable Integer read) {
        return new PersonalData(
                legalName,
                legalNameEn,
                birthDate,
                address,
                phone,
                businessName,
                businessNumber,
                representative,
                bankAccount,
                read);
    }

    /** The same person, signing as a registered business. */
    public PersonalData asBusiness(String name, @Nullable BusinessNumber number, @Nullable String representedBy) {
        return new PersonalData(
                legalName, legalNameEn, birthDate, address, phone, name, number, representedBy, bankAccount, version);
    }

    public PersonalData withBankAccount(@Nullable String account) {
        return new PersonalData(
                legalName,
                legalNameEn,
                birthDate,
                address,
                phone,
                businessName,
                businessNumber,
                representative,
                account,
                version);
    }

    /** The name that an agreement carries. */
    public String printedName(String nameInTheTeam) {
        return businessName != null ? businessName : personalName(nameInTheTeam);
    }

    /** As the person writes it; nobody writes the name of a business in other letters for it. */
    public @Nullable String printedNameEn(@Nullable String nameInTheTeam) {
        if (businessName != null) {
            return null;
        }
        return legalNameEn != null ? legalNameEn : nameInTheTeam;
    }

    /** Who signs for the business, or the person. */
    public String printedRepresentative(String nameInTheTeam) {
        return representative != null ? representative : personalName(nameInTheTeam);
    }

    /** Whether the person was younger than so many years on a day; of a business that is not asked. */
    public boolean isYoungerThan(int years, LocalDate on) {
        return birthDate != null && !on.isAfter(birthDate.minusDays(1).plusYears(years));
    }

    /** What bean validation cannot say: what goes with what. */
    void checkWhole() {
        if (businessName != null && businessNumber == null) {
            throw InvalidInput.of("/businessNumber", "collaborator.business.number-missing");
        }
        if (businessName == null && (businessNumber != null || representative != null)) {
            throw InvalidInput.of("/businessName", "collaborator.business.name-missing");
        }
        if (birthDate == null && businessNumber == null) {
            throw InvalidInput.of("/birthDate", "ui.field.required");
        }
    }

    private String personalName(String nameInTheTeam) {
        return legalName != null ? legalName : nameInTheTeam;
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
