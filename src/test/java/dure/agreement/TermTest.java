package dure.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** How terms go on by the calendar (R25; 민법 160조). */
class TermTest {

    @ParameterizedTest
    @CsvSource({
        "2026-12-31, 12, 2027-12-31",
        "2026-12-31, 1, 2027-01-31",
        "2026-12-31, 2, 2027-02-28",
        "2027-02-28, 12, 2028-02-29",
        "2028-02-29, 12, 2029-02-28",
        "2026-01-30, 1, 2026-02-28",
        "2028-01-30, 1, 2028-02-29",
        "2026-11-20, 6, 2027-05-20"
    })
    void aFollowingTermEndsOnTheDayBeforeTheOneWithTheNumberOfItsFirst(
            LocalDate earlier, int months, LocalDate expected) {
        assertThat(CalendarTerm.following(earlier, months)).isEqualTo(expected);
    }

    @Test
    void oneThatRenewsItselfHasNoLastDayButAPeriodThatRunsNow() {
        Term term = auto("2027-01-31", 1, 10);

        assertThat(term.endsOn()).isNull();
        assertThat(term.periodEnd(day("2026-12-01"))).isEqualTo("2027-01-31");
        assertThat(term.periodEnd(day("2027-01-31"))).isEqualTo("2027-01-31");
        assertThat(term.periodEnd(day("2027-02-01"))).isEqualTo("2027-02-28");
        assertThat(term.periodEnd(day("2027-03-05"))).isEqualTo("2027-03-31");
    }

    @Test
    void theLastDayToSayNoIsThatOfThePeriodThatRuns() {
        Term term = auto("2027-01-31", 12, 30);

        assertThat(term.noticeDay(day("2026-12-01"))).isEqualTo("2027-01-01");
        assertThat(term.noticeDay(day("2027-01-20"))).isEqualTo("2027-01-01");
        assertThat(term.noticeDay(day("2027-02-01"))).isEqualTo("2028-01-01");
    }

    @Test
    void whoSaysNoEndsItWithThePeriod() {
        Term stopped = auto("2027-01-31", 12, 30).stopped(day("2027-02-01"));

        assertThat(stopped.endsOn()).isEqualTo("2028-01-31");
        assertThat(stopped.renewsItself()).isFalse();
        assertThat(stopped.noticeDay(day("2027-02-01"))).isNull();
    }

    @Test
    void oneThatIsRenewedByConsentHasItsLastDayAndNoDayToSayNo() {
        Term term =
                term(Map.of("term.kind", "FIXED", "term.renewal", "BY_CONSENT", "term.noticeDays", "30"), "2027-01-31");

        assertThat(term.endsOn()).isEqualTo("2027-01-31");
        assertThat(term.noticeDay(day("2026-12-01"))).isNull();
    }

    @Test
    void reviewsComeEveryFewMonthsFromTheFirstDay() {
        Term term = term(Map.of("term.kind", "OPEN_WITH_REVIEW", "term.reviewMonths", "6"), null);
        LocalDate from = day("2026-08-31");

        assertThat(term.nextReview(from)).isEqualTo("2027-02-28");
        assertThat(term.reviewed(day("2027-02-10")).nextReview(from)).isEqualTo("2027-08-31");
        assertThat(term.reviewed(day("2027-03-20")).nextReview(from)).isEqualTo("2027-08-31");
        assertThat(term.reviewed(day("2026-10-01")).nextReview(from)).isEqualTo("2027-02-28");
    }

    @ParameterizedTest
    @CsvSource({
        "2027-01-19, 2026-11-20, NEEDS",
        "2026-12-20, 2026-11-20, NEEDS",
        "2026-12-28, 2026-10-29, NEEDS",
        "2026-11-28, 2026-11-21, BLOCKS",
        "2026-11-21, 2026-11-14, BLOCKS"
    })
    void aReminderIsSinceTheLastOfItsThreeDays(LocalDate last, LocalDate since, String severity) {
        var reminder = new Reminder(last, day("2026-11-21"));

        assertThat(reminder.isDue()).isTrue();
        assertThat(reminder.since()).isEqualTo(since);
        assertThat(reminder.severity().name()).isEqualTo(severity);
    }

    @Test
    void nobodyIsRemindedEarlierThanSixtyDaysOrAfterwards() {
        assertThat(new Reminder(day("2027-01-21"), day("2026-11-21")).isDue()).isFalse();
        assertThat(new Reminder(day("2026-11-20"), day("2026-11-21")).isDue()).isFalse();
    }

    private static Term auto(String end, int months, int noticeDays) {
        return term(
                Map.of(
                        "term.kind",
                        "FIXED",
                        "term.renewal",
                        "AUTO",
                        "term.renewalMonths",
                        Integer.toString(months),
                        "term.noticeDays",
                        Integer.toString(noticeDays)),
                end);
    }

    private static Term term(Map<String, String> values, @Nullable String end) {
        var all = new HashMap<String, Object>(values);
        if (end != null) {
            all.put("term.end", end);
        }
        return Term.of(JsonMapper.shared().valueToTree(all));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
