package dure.release;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** Stored decisions. */
interface Decisions extends JpaRepository<Decision, String> {

    List<Decision> findByReleaseIdOrderByDecidedAtAscIdAsc(String releaseId);
}
