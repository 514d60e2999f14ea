package dure.template;

import dure.shared.Bilingual;
import java.time.LocalDate;
import java.util.List;

/** The earlier, executed agreement that a document changes or ends; {@code changes} are those of an amendment. */
public record BaseAgreement(String number, Bilingual title, LocalDate signedOn, List<ClauseChange> changes) {

    public BaseAgreement {
        changes = List.copyOf(changes);
    }
}
