package dure.template.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParticleTest {

    @ParameterizedTest
    @CsvSource({
        "홍길동,은,은", "김수지,은,는", "홍길동,이,이", "김수지,이,가", "홍길동,을,을", "김수지,을,를", "홍길동,과,과", "김수지,과,와",
        "서울,으로,로", "부산,으로,으로", "제주,으로,로", "홍길동(洪吉童),은,은", "CC-BY-4.0,을,을", "제2,은,는", "ABC,은,은(는)", "ABC,으로,(으)로",
        "洪吉童,이,이(가)", "양도인,이라,이라", "이용자,이라,라"
    })
    void theFormFollowsTheFinalSound(String word, String form, String expected) {
        assertThat(Particle.named(form))
                .hasValueSatisfying(particle -> assertThat(particle.after(word)).isEqualTo(expected));
    }

    @Test
    void datesAreWrittenAsPeopleWriteThemInText() {
        LocalDate day = LocalDate.of(2026, 11, 1);
        assertThat(Day.written(day, Locale.KOREAN)).isEqualTo("2026년 11월 1일");
        assertThat(Day.written(day, Locale.ENGLISH)).isEqualTo("1 November 2026");
    }
}
