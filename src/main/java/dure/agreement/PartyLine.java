package dure.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A party as it is stored with its agreement; {@code signs} is false for one whom the text only addresses. */
@Embeddable
record PartyLine(
        String collaboratorId,
        @Column(name = "party_role") String as,
        @Column(name = "sign_order") int order,
        boolean signs,
        @Nullable LocalDate signedOn,
        @Nullable LocalDate leftOn) {

    PartyLine signed(LocalDate day) {
        return new PartyLine(collaboratorId, as, order, signs, day, leftOn);
    }

    PartyLine left(LocalDate day) {
        return new PartyLine(collaboratorId, as, order, signs, signedOn, day);
    }

    boolean isWaiting() {
        return signs && signedOn == null;
    }

    AgreementParty shown() {
        return new AgreementParty(collaboratorId, as, order, signs, signedOn, leftOn);
    }
}
