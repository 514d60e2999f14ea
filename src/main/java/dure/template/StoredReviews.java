package dure.template;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The reviews that are recorded in this installation. */
@Component
class StoredReviews implements Reviews {

    private final TemplateReviewRepository reviews;

    StoredReviews(TemplateReviewRepository reviews) {
        this.reviews = reviews;
    }

    @Override
    public Optional<ReviewRow> of(String key, int version) {
        return reviews.findByInForceFor(key + "@" + version).map(TemplateReview::row);
    }

    @Override
    public List<ReviewRow> all() {
        return reviews.findByInForceForIsNotNull().stream()
                .map(TemplateReview::row)
                .toList();
    }
}
