package dure.template;

import static dure.template.MergeRequests.aMergeOf;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dure.shared.Conflict;
import dure.shared.InvalidInput;
import dure.shared.NotFound;
import dure.shared.security.AccessLevel;
import dure.testing.DureTest;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** A named reviewer, or "검토 전 초안" on every page. */
class ReviewTest extends DureTest {

    @Autowired
    private ReviewService reviews;

    @Autowired
    private TemplateService templates;

    @BeforeEach
    void asOwner() {
        actAs(AccessLevel.OWNER, "owner-person");
    }

    @Test
    void withAReviewerDocumentsAreNoLongerMarkedAsDrafts() {
        assertThat(mark()).isEqualTo("검토 전 초안");

        reviews.record("nda", current(), details());

        assertThat(mark()).isEmpty();
        assertThat(templates.list())
                .filteredOn(row -> row.key().equals("nda"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.reviewer()).isEqualTo("변호사 이한결");
                    assertThat(row.reviewedOn()).isEqualTo(today());
                });
        assertThat(templates.list())
                .filteredOn(row -> row.key().equals("cla"))
                .singleElement()
                .satisfies(row -> assertThat(row.reviewer()).isNull());
    }

    @Test
    void aReviewThatIsWithdrawnMarksThemAgain() {
        reviews.record("nda", current(), details());
        assertThatThrownBy(() -> reviews.record("nda", current(), details())).isInstanceOf(Conflict.class);

        reviews.withdraw("nda", current());

        assertThat(mark()).isEqualTo("검토 전 초안");
        assertThatThrownBy(() -> reviews.withdraw("nda", current())).isInstanceOf(NotFound.class);
        reviews.record("nda", current(), details());
    }

    @Test
    void nobodyHasReviewedTomorrowOrWhatIsNotThere() {
        var tomorrow = new ReviewDetails("변호사 이한결", today().plusDays(1), null);

        assertThatThrownBy(() -> reviews.record("nda", current(), tomorrow)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> reviews.record("nda", 9, details())).isInstanceOf(NotFound.class);
    }

    @Test
    void onlyTheOwnerRecordsAReview() {
        actAs(AccessLevel.MEMBER, "member");

        assertThatThrownBy(() -> reviews.record("nda", current(), details())).isInstanceOf(AccessDeniedException.class);
    }

    private int current() {
        return templates.current("nda").version();
    }

    private String mark() {
        return requireNonNull(templates
                        .merge(aMergeOf("nda").build())
                        .document()
                        .info()
                        .mark())
                .text();
    }

    private ReviewDetails details() {
        return new ReviewDetails("변호사 이한결", today(), "위임 없이 읽어 주셨습니다.");
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
