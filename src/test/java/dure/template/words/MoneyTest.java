package dure.template.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Amounts in words: 일 is never left out, so that nothing can be written before it. */
class MoneyTest {

    @ParameterizedTest
    @CsvSource({
        "0,영",
        "50000,오만",
        "113560,일십일만삼천오백육십",
        "1234567,일백이십삼만사천오백육십칠",
        "10000000,일천만",
        "100000000,일억",
        "100010000,일억일만",
        "350000000,삼억오천만",
        "1000000000000,일조",
        "1000000000000000,일천조"
    })
    void koreanWordsMatchTheVectors(long amount, String words) {
        assertThat(Money.korean(amount)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "0,zero",
        "19,nineteen",
        "40,forty",
        "105,one hundred five",
        "3000000,three million",
        "1234567,one million two hundred thirty-four thousand five hundred sixty-seven"
    })
    void englishWordsAreWrittenOut(long amount, String words) {
        assertThat(Money.english(amount)).isEqualTo(words);
    }

    @Test
    void anAmountIsPrintedInWordsAndDigits() {
        assertThat(Money.written(3_000_000, Locale.KOREAN)).isEqualTo("일금 삼백만원정(₩3,000,000)");
        assertThat(Money.written(3_000_000, Locale.ENGLISH)).isEqualTo("KRW 3,000,000 (three million won)");
    }

    @Property(tries = 500)
    void koreanWordsSayTheAmountAndNoOther(@ForAll @LongRange(min = 1, max = 1_000_000_000_000_000L) long amount) {
        assertThat(readKorean(Money.korean(amount))).isEqualTo(amount);
    }

    private static long readKorean(String words) {
        long total = 0;
        long group = 0;
        long digit = 0;
        for (char c : words.toCharArray()) {
            int place = "십백천".indexOf(c);
            int myriad = "만억조경".indexOf(c);
            if (myriad >= 0) {
                total += (group + digit) * (long) Math.pow(10_000, myriad + 1);
                group = 0;
                digit = 0;
            } else if (place >= 0) {
                group += digit * (long) Math.pow(10, place + 1);
                digit = 0;
            } else {
                digit = "영일이삼사오육칠팔구".indexOf(c);
            }
        }
        return total + group + digit;
    }
}
