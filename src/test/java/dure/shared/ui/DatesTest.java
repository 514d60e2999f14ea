package dure.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dure.testing.DureTest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Dates and amounts as people write them. */
class DatesTest extends DureTest {

    @Autowired
    private Dates dates;

    @Test
    void aDayIsWrittenAsTheReadersLanguageWritesIt() {
        var day = LocalDate.of(2026, 3, 1);
        assertThat(Dates.day(day, Locale.KOREAN)).isEqualTo("2026. 3. 1.");
        assertThat(Dates.day(day, Locale.ENGLISH)).isEqualTo("1 Mar 2026");
    }

    @Test
    void aTimeNamesItsZone() {
        assertThat(dates.time(Instant.parse("2026-11-20T05:02:00Z"), Locale.KOREAN))
                .isEqualTo("2026. 11. 20. 14:02 KST");
    }

    @Test
    void thePastIsToldInTheLargestFittingUnit() {
        assertThat(ago(Duration.ofSeconds(20))).isEqualTo("방금");
        assertThat(ago(Duration.ofMinutes(5))).isEqualTo("5분 전");
        assertThat(ago(Duration.ofHours(3))).isEqualTo("3시간 전");
        assertThat(ago(Duration.ofDays(2))).isEqualTo("2일 전");
        assertThat(ago(Duration.ofDays(40))).isEqualTo("2026. 10. 12.");
        assertThat(dates.ago(clock.instant().minus(Duration.ofDays(1)), Locale.ENGLISH))
                .isEqualTo("yesterday");
    }

    @Test
    void aMomentOfTodayAndYesterdayIsToldByItsWord() {
        assertThat(moment(Duration.ZERO)).startsWith("오늘 ");
        assertThat(moment(Duration.ofDays(1))).startsWith("어제 ");
        assertThat(moment(Duration.ofDays(40))).isEqualTo("2026. 10. 12.");
        assertThat(dates.moment(clock.instant(), Locale.ENGLISH)).startsWith("today ");
    }

    @Test
    void whatIsKnownByItsDayOnlyIsNotToldInHours() {
        var today = dates.today().atStartOfDay(clock.getZone());
        assertThat(dates.since(today.toInstant(), Locale.KOREAN)).isEqualTo("오늘부터");
        assertThat(dates.since(today.minusDays(40).toInstant(), Locale.KOREAN)).isEqualTo("2026. 10. 12.부터");
        assertThat(dates.since(clock.instant().minus(Duration.ofMinutes(5)), Locale.KOREAN))
                .isEqualTo("5분 전");
    }

    private String moment(Duration past) {
        return dates.moment(clock.instant().minus(past), Locale.KOREAN);
    }

    private String ago(Duration past) {
        return dates.ago(clock.instant().minus(past), Locale.KOREAN);
    }
}
