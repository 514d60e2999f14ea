package dure.agreement;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How an agreement goes on, as of today; everything null before it is sent and where the text has no term.
 *
 * @param periodEndsOn of one that renews itself: the last day of the present period
 * @param noticeDay of one that renews itself: the last day to say that it shall not
 * @param nextReview of an open one: the day on which the parties look whether to go on
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AgreementTerm(
        @Nullable TermKind kind,
        @Nullable Renewal renewal,
        @Nullable Integer renewalMonths,
        @Nullable LocalDate periodEndsOn,
        @Nullable LocalDate noticeDay,
        @Nullable LocalDate nextReview,
        @Nullable LocalDate reviewedOn) {

    static AgreementTerm of(Agreement agreement, LocalDate today) {
        Term term = agreement.term();
        LocalDate from = agreement.effectiveFrom();
        return new AgreementTerm(
                term.kind(),
                term.renewal(),
                term.renewalMonths(),
                term.renewsItself() ? term.periodEnd(today) : null,
                term.noticeDay(today),
                from == null ? null : term.nextReview(from),
                term.reviewedOn());
    }

    /** Whether it renews itself unless somebody says in time that it ends. */
    public boolean renewsItself() {
        return periodEndsOn != null;
    }
}
