package dure.testing;

import dure.collaborator.CollaboratorDetails;
import dure.collaborator.PersonalData;
import dure.shared.EmailAddress;
import java.time.LocalDate;
import java.util.List;

/** People for tests. */
public final class People {

    private People() {}

    /** Somebody with a name and an address, and nothing else said. */
    public static CollaboratorDetails person(String name, String email) {
        return new CollaboratorDetails(name, null, new EmailAddress(email), "ko", List.of(), List.of(), null, null);
    }

    public static PersonalData personalData(String legalName) {
        return new PersonalData(
                legalName, null, LocalDate.of(1994, 3, 2), "서울특별시 마포구 월드컵북로 1, 101동 202호", "010-1234-5678");
    }
}
