package dure.access;

import dure.shared.security.AccessLevel;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface AccountRepository extends JpaRepository<Account, String> {

    Optional<Account> findByEmail(String email);

    Optional<Account> findByCollaboratorId(String collaboratorId);

    List<Account> findByCollaboratorIdIn(Collection<String> collaboratorIds);

    long countByLevel(AccessLevel level);

    List<Account> findAllByOrderByEmail();
}
