package dure.template;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The stored versions of the team's own templates. */
interface OwnVersionRepository extends JpaRepository<OwnVersion, String> {

    Optional<OwnVersion> findByTemplateKeyAndVersionNumber(String templateKey, int versionNumber);

    List<OwnVersion> findByTemplateKeyOrderByVersionNumberDesc(String templateKey);

    List<OwnVersion> findByStateOrderByTemplateKey(VersionState state);

    Optional<OwnVersion> findByTemplateKeyAndState(String templateKey, VersionState state);

    boolean existsByTemplateKey(String templateKey);

    @Query("""
            select v.id from OwnVersion v
            where v.state = dure.template.VersionState.PUBLISHED
            order by v.templateKey, v.versionNumber desc
            """)
    List<String> publishedIds();

    @Query("""
            select v.id from OwnVersion v
            where v.state = dure.template.VersionState.PUBLISHED and v.templateKey = :templateKey
            order by v.versionNumber desc
            """)
    List<String> publishedIds(String templateKey);
}
