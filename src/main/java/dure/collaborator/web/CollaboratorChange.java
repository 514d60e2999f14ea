package dure.collaborator.web;

import dure.collaborator.CollaboratorDetails;
import dure.collaborator.CollaboratorRow;
import dure.shared.EmailAddress;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a PATCH may send; what is left out stays as it is, an empty text clears an optional field. */
record CollaboratorChange(
        @Nullable Integer version,
        @Nullable String name,
        @Nullable String nameEn,
        @Nullable EmailAddress email,
        @Nullable String locale,
        @Nullable List<String> skills,
        @Nullable List<String> wants,
        @Nullable Integer weeklyHours,
        @Nullable String organisation) {

    CollaboratorDetails appliedTo(CollaboratorRow row) {
        return new CollaboratorDetails(
                name == null ? row.name() : name,
                nameEn == null ? row.nameEn() : nameEn,
                email == null ? row.email() : email,
                locale == null ? row.locale() : locale,
                skills == null ? row.skills() : skills,
                wants == null ? row.wants() : wants,
                weeklyHours == null ? row.weeklyHours() : weeklyHours,
                organisation == null ? row.organisation() : organisation);
    }
}
