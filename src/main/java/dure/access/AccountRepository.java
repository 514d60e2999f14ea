package dure.access;

import dure.shared.security.AccessLevel;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface AccountRepository extends JpaRepository<Account, String> {

    Optional<Account> findByEmail(String email);

    Optional<Account> findByCollaboratorId(String collaboratorId);

    List<Account> findByCollaboratorIdIn(Collection<String> collaboratorIds);

    long countByLevel(AccessLevel level);

    List<Account> findAllByOrderByEmail();

    /** Past the version, since two sign-ins at once are no conflict; unless the last one is newer than {@code before}. */
    @Modifying
    @Query("""
            update Account a set a.lastSignInAt = :now
            where a.id = :id and (a.lastSignInAt is null or a.lastSignInAt < :before)""")
    void signedIn(String id, Instant now, Instant before);
}
