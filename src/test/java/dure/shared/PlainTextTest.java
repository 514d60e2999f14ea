package dure.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "900101-1234567",
                "9001011234567",
                "\uff19\uff10\uff10\uff11\uff10\uff11\uff0d\uff11\uff12\uff13\uff14\uff15\uff16\uff17",
                "900101\u20131234567",
                "900101\u20121234567",
                "900101\u22121234567"
            })
    void aResidentNumberIsFoundHoweverItsDigitsAndDashAreWritten(String text) {
        assertThat(PlainText.hasResidentNumber("번호 " + text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"010-1234-5678", "2026-11-21", "999999-1234567", "12345678901234567"})
    void otherNumbersAreNot(String text) {
        assertThat(PlainText.hasResidentNumber(text)).isFalse();
    }
}
