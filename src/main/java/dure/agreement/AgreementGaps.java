package dure.agreement;

import dure.shared.Gap;
import dure.shared.GapSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Agreements of a project whose days come near: the end of the term, the last day to refuse a renewal, a review (R24, R25). */
@Component
class AgreementGaps implements GapSource {

    private static final int ORDER = 60;

    private final AgreementRepository agreements;
    private final AgreementRegister register;
    private final SentChanges sent;

    AgreementGaps(AgreementRepository agreements, AgreementRegister register, SentChanges sent) {
        this.agreements = agreements;
        this.register = register;
        this.sent = sent;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Gap> gaps(String projectId) {
        LocalDate today = register.today();
        return agreements.findToRemindOf(projectId, today, today.plusDays(Reminder.FIRST_DAYS)).stream()
                .flatMap(agreement -> gaps(agreement, today))
                .toList();
    }

    private Stream<Gap> gaps(Agreement agreement, LocalDate today) {
        Term term = agreement.term();
        LocalDate from = agreement.effectiveFrom();
        return Stream.concat(
                ends(agreement, today), review(agreement, from == null ? null : term.nextReview(from), today).stream());
    }

    /** Nobody is reminded of an end while what is to come after it waits for signatures. */
    private Stream<Gap> ends(Agreement agreement, LocalDate today) {
        Term term = agreement.term();
        String ending = term.renewal() == Renewal.BY_CONSENT ? "agreement.ending-by-consent" : "agreement.ending";
        var due = Stream.of(
                        due(agreement, ending, agreement.endsOn(), today),
                        due(agreement, "agreement.notice", term.noticeDay(today), today))
                .flatMap(Optional::stream)
                .toList();
        return due.isEmpty() || sent.settle(agreement, today, terms -> Term.of(terms.values()))
                ? Stream.empty()
                : due.stream();
    }

    private Optional<Gap> due(Agreement agreement, String code, @Nullable LocalDate day, LocalDate today) {
        return Optional.ofNullable(day)
                .map(last -> new Reminder(last, today))
                .filter(Reminder::isDue)
                .map(reminder -> gap(agreement, code, reminder, reminder.severity(), reminder.since()));
    }

    /** A review that was missed holds nobody up, yet stays until it is done. */
    private Optional<Gap> review(Agreement agreement, @Nullable LocalDate day, LocalDate today) {
        if (day != null && day.isBefore(today)) {
            var missed = new Reminder(day, today);
            return Optional.of(gap(agreement, "agreement.review-due", missed, Gap.Severity.NEEDS, day));
        }
        return due(agreement, "agreement.review", day, today);
    }

    private Gap gap(Agreement agreement, String code, Reminder reminder, Gap.Severity severity, LocalDate since) {
        return new Gap(
                code,
                severity,
                ORDER,
                agreement.projectId(),
                null,
                true,
                agreement.id(),
                register.startOf(since),
                List.of(agreement.number(), agreement.draft().title(), reminder.day(), reminder.daysLeft()),
                "agreements/" + agreement.id());
    }
}
