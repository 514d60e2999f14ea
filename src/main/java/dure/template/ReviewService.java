package dure.template;

import dure.ledger.Ledger;
import dure.shared.Conflict;
import dure.shared.InputCheck;
import dure.shared.InvalidInput;
import dure.shared.NotFound;
import dure.shared.security.CurrentActor;
import dure.shared.security.OwnerOnly;
import dure.shared.security.SignedInOnly;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who has reviewed which version of a template: without a name every document of it says "검토 전 초안". */
@Service
@Transactional(readOnly = true)
public class ReviewService {

    private final TemplateReviewRepository reviews;
    private final TemplateLibrary library;
    private final InputCheck inputs;
    private final Ledger ledger;
    private final CurrentActor actors;
    private final Clock clock;

    ReviewService(
            TemplateReviewRepository reviews,
            TemplateLibrary library,
            InputCheck inputs,
            Ledger ledger,
            CurrentActor actors,
            Clock clock) {
        this.reviews = reviews;
        this.library = library;
        this.inputs = inputs;
        this.ledger = ledger;
        this.actors = actors;
        this.clock = clock;
    }

    /** Empty when no review is recorded here. */
    @SignedInOnly
    public Optional<ReviewRow> of(String key, int version) {
        return reviews.findByInForceFor(key + "@" + version).map(TemplateReview::row);
    }

    /** Documents made from now on carry no mark of a draft; those that were sent stay as they are. */
    @OwnerOnly
    @Transactional
    public ReviewRow record(String key, int version, ReviewDetails details) {
        library.find(key, version);
        inputs.check(details);
        if (details.reviewedOn().isAfter(LocalDate.now(clock))) {
            throw InvalidInput.of("/reviewedOn", "template.review.future");
        }
        if (of(key, version).isPresent()) {
            throw new Conflict("template.review.there");
        }
        TemplateReview review = reviews.saveAndFlush(new TemplateReview(key, version, details, actor(), now()));
        ledger.record(
                "template.reviewed",
                review.id(),
                Map.of("on", details.reviewedOn().toString(), "version", Integer.toString(version)));
        return review.row();
    }

    /** Documents made from now on are marked again. */
    @OwnerOnly
    @Transactional
    public void withdraw(String key, int version) {
        library.find(key, version);
        TemplateReview review =
                reviews.findByInForceFor(key + "@" + version).orElseThrow(() -> new NotFound("template.review.none"));
        review.withdraw(actor(), now());
        reviews.flush();
        ledger.record("template.review-withdrawn", review.id(), Map.of("version", Integer.toString(version)));
    }

    private String actor() {
        return actors.get().ledgerId();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
