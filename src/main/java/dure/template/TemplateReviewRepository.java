package dure.template;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

/** The stored reviews. */
interface TemplateReviewRepository extends JpaRepository<TemplateReview, String> {

    Optional<TemplateReview> findByInForceFor(String version);

    List<TemplateReview> findByInForceForIsNotNull();
}
