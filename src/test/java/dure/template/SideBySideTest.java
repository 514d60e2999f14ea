package dure.template;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dure.document.Block;
import dure.shared.Conflict;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Two languages of one text beside each other. */
class SideBySideTest {

    @Test
    void languagesThatDifferAreRefusedWithoutAWordOfTheContract() {
        assertThatThrownBy(() -> SideBySide.of(List.of(new Block.Note("비밀")), List.of(), Locale.ENGLISH))
                .isInstanceOf(Conflict.class)
                .hasMessageNotContaining("비밀");
    }
}
