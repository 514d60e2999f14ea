package dure.license.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Pre;
import dure.shared.ui.StateBadge;
import dure.testing.ViewTest;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class LicensesViewTest extends ViewTest {

    @Test
    void anExpressionIsCheckedWithThePositionOfItsError() {
        navigate(LicensesView.class);
        var field = $(ExpressionField.class).first();

        test(field).setValue("MIT Or Apache-2.0");
        assertThat(field.isInvalid()).isTrue();
        assertThat(field.getErrorMessage()).contains("위치 4").contains("대문자");

        test(field).setValue("mit or apache-2.0");
        assertThat(field.isInvalid()).isFalse();
        assertThat(badges()).anyMatch(words -> words.endsWith("MIT OR Apache-2.0"));
    }

    @Test
    void aDeprecatedLicenseIsReplacedByAClickOnly() {
        navigate(LicensesView.class);
        var field = $(ExpressionField.class).first();

        test(field).setValue("MIT OR GPL-2.0");
        assertThat(field.getValue()).isEqualTo("MIT OR GPL-2.0");
        assertThat($(Button.class).all())
                .extracting(Button::getText)
                .contains("GPL-2.0-only로 바꾸기", "GPL-2.0-or-later로 바꾸기");

        test($(Button.class).all().stream()
                        .filter(button -> button.getText().startsWith("GPL-2.0-or-later"))
                        .findFirst()
                        .orElseThrow())
                .click();
        assertThat(field.getValue()).isEqualTo("MIT OR GPL-2.0-or-later");
    }

    @Test
    void theTableAnswersWithItsReason() {
        navigate(LicensesView.class);
        var fields = $(ExpressionField.class).all();

        test(fields.get(1)).setValue("CC-BY-SA-4.0");
        test(fields.get(2)).setValue("CC-BY-4.0");

        assertThat(badges()).contains("CC-BY-SA-4.0: 불가");
    }

    @Test
    void aLicenseIsReadWithItsTextInBothLanguages() {
        navigate("library/licenses/LicenseRef-KOGL-1", LicenseView.class);
        assertThat($(H1.class).first().getText()).isEqualTo("LicenseRef-KOGL-1");

        speak(Locale.ENGLISH);
        navigate("library/licenses/MIT", LicenseView.class);
        assertThat($(Pre.class).first().getText()).contains("Permission is hereby granted");
    }

    private java.util.List<String> badges() {
        return $(StateBadge.class).all().stream().map(StateBadge::words).toList();
    }
}
