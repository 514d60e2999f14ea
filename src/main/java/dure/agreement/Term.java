package dure.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * When an agreement is in force and how it goes on, as its settled values say; an amendment puts another in its place. One that
 * renews itself has no last day until somebody says that it ends.
 *
 * @param startsOn null: from the day of the last signature
 * @param endsOn null: no last day
 * @param periodEndsOn the last day of the first period of one that renews itself
 * @param reviewedOn when the parties last looked whether to go on
 */
@Embeddable
record Term(
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,

        @Column(name = "term_kind") @Enumerated(EnumType.STRING) @Nullable
        TermKind kind,

        @Enumerated(EnumType.STRING) @Nullable Renewal renewal,
        @Nullable Integer renewalMonths,
        @Nullable Integer noticeDays,
        @Nullable LocalDate periodEndsOn,
        @Nullable Integer reviewMonths,
        @Nullable LocalDate reviewedOn) {

    static final Term NONE = new Term(null, null, null, null, null, null, null, null, null);

    /** A review counts for the next one when it is so much before it, at most. */
    private static final int EARLY_DAYS = 60;

    /** The first day that a text names: that of its own term or, of one that changes another, of the change. */
    static Term of(JsonNode values) {
        String kind = values.path("term.kind").asString("");
        String renewal = values.path("term.renewal").asString("");
        LocalDate end = day(values.path("term.end"));
        boolean renewsItself = renewal.equals(Renewal.AUTO.name());
        LocalDate start = day(values.path("term.start"));
        return new Term(
                start == null ? day(values.path("amend.effectiveOn")) : start,
                renewsItself ? null : end,
                kind.isEmpty() ? null : TermKind.valueOf(kind),
                renewal.isEmpty() ? null : Renewal.valueOf(renewal),
                number(values.path("term.renewalMonths")),
                number(values.path("term.noticeDays")),
                renewsItself ? end : null,
                number(values.path("term.reviewMonths")),
                null);
    }

    boolean renewsItself() {
        return renewal == Renewal.AUTO && endsOn == null && periodEndsOn != null && renewalMonths != null;
    }

    /** The last day of the period that runs on a day; of one that does not renew itself its last day. */
    @Nullable
    LocalDate periodEnd(LocalDate on) {
        LocalDate first = periodEndsOn;
        Integer months = renewalMonths;
        if (!renewsItself() || first == null || months == null) {
            return endsOn;
        }
        LocalDate end = first;
        for (int period = 1; end.isBefore(on); period++) {
            end = CalendarTerm.following(first, months * period);
        }
        return end;
    }

    /** The last day to say that it shall not renew itself, in the period that runs on a day. */
    @Nullable
    LocalDate noticeDay(LocalDate on) {
        LocalDate end = periodEnd(on);
        return end == null || noticeDays == null || !renewsItself() ? null : end.minusDays(noticeDays);
    }

    /** It ends with the period that runs on a day. */
    Term stopped(LocalDate on) {
        return new Term(
                startsOn, periodEnd(on), kind, Renewal.NONE, renewalMonths, noticeDays, null, reviewMonths, reviewedOn);
    }

    /** The day on which the parties have to look next whether they go on. */
    @Nullable
    LocalDate nextReview(LocalDate effectiveFrom) {
        if (kind != TermKind.OPEN_WITH_REVIEW || reviewMonths == null || reviewMonths < 1) {
            return null;
        }
        LocalDate done = reviewedOn == null ? null : reviewedOn.plusDays(Math.min(EARLY_DAYS, 15L * reviewMonths));
        LocalDate next = effectiveFrom.plusMonths(reviewMonths);
        for (int round = 2; done != null && !next.isAfter(done); round++) {
            next = effectiveFrom.plusMonths((long) reviewMonths * round);
        }
        return next;
    }

    Term reviewed(@Nullable LocalDate day) {
        return new Term(startsOn, endsOn, kind, renewal, renewalMonths, noticeDays, periodEndsOn, reviewMonths, day);
    }

    private static @Nullable LocalDate day(JsonNode value) {
        return value.isString() ? LocalDate.parse(value.stringValue()) : null;
    }

    private static @Nullable Integer number(JsonNode value) {
        return value.isMissingNode() || value.isNull() ? null : Integer.valueOf(value.asString());
    }
}
