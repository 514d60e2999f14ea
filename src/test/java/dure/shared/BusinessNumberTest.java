package dure.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BusinessNumberTest {

    @ParameterizedTest
    @ValueSource(strings = {"1234567891", "123-45-67891", "123 45 67891"})
    void aNumberIsKeptWithoutHyphensAndWrittenWithThem(String typed) {
        var number = new BusinessNumber(typed);
        assertThat(number.digits()).isEqualTo("1234567891");
        assertThat(number.grouped()).isEqualTo("123-45-67891");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1234567890", "123-45-6789", "123-45-678910", "가나다", "", "１２３４５６７８９１"})
    void whatIsNoNumberIsRefused(String typed) {
        assertThat(BusinessNumber.isValid(typed)).isFalse();
        assertThatThrownBy(() -> new BusinessNumber(typed)).isInstanceOf(InvalidInput.class);
    }

    @Test
    void oneWrongDigitIsNoticedWhereverItStands() {
        for (int i = 0; i < 10; i++) {
            char[] digits = "1234567891".toCharArray();
            digits[i] = digits[i] == '9' ? '0' : (char) (digits[i] + 1);
            assertThat(BusinessNumber.isValid(new String(digits)))
                    .as("digit %d", i)
                    .isFalse();
        }
    }
}
