package dure.access;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface AccessTokenRepository extends JpaRepository<AccessToken, String> {

    Optional<AccessToken> findByTokenHash(String tokenHash);

    Optional<AccessToken> findByIdAndAccountId(String id, String accountId);

    List<AccessToken> findByAccountIdOrderByName(String accountId);
}
