package dure.access;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface AccessTokenRepository extends JpaRepository<AccessToken, String> {

    Optional<AccessToken> findByTokenHash(String tokenHash);

    Optional<AccessToken> findByIdAndAccountId(String id, String accountId);

    List<AccessToken> findByAccountIdOrderByName(String accountId);

    /** Past the version, since two calls at once are no conflict; unless the last use is newer than {@code before}. */
    @Modifying
    @Query("""
            update AccessToken t set t.lastUsedAt = :now
            where t.id = :id and (t.lastUsedAt is null or t.lastUsedAt < :before)""")
    void used(String id, Instant now, Instant before);
}
