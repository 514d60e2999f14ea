package dure.access;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface OneTimeLinkRepository extends JpaRepository<OneTimeLink, String> {

    Optional<OneTimeLink> findByPurposeAndTokenHash(OneTimeLink.Purpose purpose, String tokenHash);

    List<OneTimeLink> findByPurposeAndSubjectIdAndEndedAtIsNull(OneTimeLink.Purpose purpose, String subjectId);
}
