package dure.collaborator;

import java.util.Collection;
import java.util.Set;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The sealed personal data. */
interface PersonalDataRepository extends JpaRepository<SealedPersonalData, String> {

    @Query("select p.collaboratorId from SealedPersonalData p where p.collaboratorId in :ids")
    Set<String> idsPresent(Collection<String> ids);
}
