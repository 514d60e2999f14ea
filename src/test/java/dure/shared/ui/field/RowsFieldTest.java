package dure.shared.ui.field;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextField;
import dure.shared.ui.StateBadge;
import dure.testing.ViewTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A table that is filled row by row. */
class RowsFieldTest extends ViewTest {

    private static final String WORDS = "가나다 abc,\"'<&{}·①";

    @Test
    void whatIsPutInComesOutWhateverItIs() {
        var field = payments();
        for (int seed = 0; seed < 200; seed++) {
            List<Map<String, String>> rows = anyRows(new Random(seed));
            field.setValue(rows);
            assertThat(field.getValue()).as("seed %d", seed).isEqualTo(rows);
            assertThat(field.generateModelValue()).as("seed %d", seed).isEqualTo(rows);
        }
    }

    @Test
    void rowsAreAddedFilledMovedAndRemoved() {
        var field = payments();
        test(cells(TextField.class, "무엇").getFirst()).setValue("착수금");
        press("줄 추가");
        test(cells(TextField.class, "무엇").getLast()).setValue("잔금");
        test(cells(DatePicker.class, "지급일").getLast()).setValue(LocalDate.of(2026, 12, 1));
        assertThat(field.getValue()).containsExactly(Map.of("what", "착수금"), Map.of("what", "잔금", "when", "2026-12-01"));

        test(labelled("2번째 줄 위로")).click();
        assertThat(field.getValue()).first().isEqualTo(Map.of("what", "잔금", "when", "2026-12-01"));
        test(labelled("1번째 줄 지우기")).click();
        assertThat(field.getValue()).containsExactly(Map.of("what", "착수금"));
        test(labelled("1번째 줄 지우기")).click();
        assertThat(field.getValue()).isEmpty();
        assertThat(cells(TextField.class, "무엇")).hasSize(1);
    }

    @Test
    void theSumStandsBesideWhatItHasToBe() {
        payments();
        test(cells(TextField.class, "금액").getFirst()).setValue("2,000,000원");
        assertThat(badge()).isEqualTo("2000000 / 3000000");
        press("줄 추가");
        test(cells(TextField.class, "금액").getLast()).setValue("1000000");
        assertThat(badge()).isEqualTo("3000000 / 3000000");
    }

    @Test
    void whatIsRefusedIsSaidAtItsCellThoughEmptyRowsStandBefore() {
        var field = payments();
        press("줄 추가");
        test(cells(TextField.class, "무엇").getLast()).setValue("잔금");
        test(cells(TextField.class, "금액").getLast()).setValue("1");

        assertThat(field.refusePart("/0/amount", "너무 적습니다")).isTrue();
        assertThat(cells(TextField.class, "금액").getLast().getErrorMessage()).isEqualTo("너무 적습니다");
        assertThat(cells(TextField.class, "금액").getFirst().isInvalid()).isFalse();
        assertThat(field.refusePart("/1/amount", "그런 줄이 없습니다")).isFalse();
        assertThat(field.refusePart("", "전체")).isFalse();
        field.setInvalid(false);
        assertThat(cells(TextField.class, "금액").getLast().isInvalid()).isFalse();
    }

    @Test
    void whatASpreadsheetCopiesFillsRowsFromTheCellOn() {
        var rows = PastedRows.of(
                "착수금\t2026. 12. 1.\t1,000,000원\r\n\n잔금\t2027-1-5\t2000000\t더\n", List.of("what", "when", "amount"));
        assertThat(rows)
                .containsExactly(
                        Map.of("what", "착수금", "when", "2026. 12. 1.", "amount", "1,000,000원"),
                        Map.of("what", "잔금", "when", "2027-1-5", "amount", "2000000"));
        var field = payments();
        field.setValue(rows);
        assertThat(field.generateModelValue())
                .containsExactly(
                        Map.of("what", "착수금", "when", "2026-12-01", "amount", "1000000"),
                        Map.of("what", "잔금", "when", "2027-01-05", "amount", "2000000"));
    }

    @Test
    void aPersonIsChosenFromThoseWhoAreOffered() {
        var field = payments();
        var to = cells(ComboBox.class, "받는 사람").getFirst();
        assertThat(to.isAllowCustomValue()).isFalse();
        test(to).selectItem("박서연");
        assertThat(field.getValue()).containsExactly(Map.of("to", "박서연"));
    }

    @Test
    void aPeriodIsThereOnceBothDaysAre() {
        var field = new PeriodField("기간");
        UI.getCurrent().add(field);
        var days = $(DatePicker.class).all();
        test(days.getFirst()).setValue(LocalDate.of(2026, 1, 1));
        assertThat(field.getValue()).isEmpty();
        test(days.getLast()).setValue(LocalDate.of(2026, 12, 31));
        assertThat(field.getValue()).isEqualTo("2026-01-01/2026-12-31");
    }

    private static List<Map<String, String>> anyRows(Random random) {
        var rows = new ArrayList<Map<String, String>>();
        for (int i = random.nextInt(6); i > 0; i--) {
            var row = new LinkedHashMap<String, String>();
            row.put("what", WORDS.substring(random.nextInt(WORDS.length() - 3)) + i);
            if (random.nextBoolean()) {
                row.put("when", LocalDate.ofEpochDay(random.nextInt(40_000)).toString());
            }
            if (random.nextBoolean()) {
                row.put("amount", Long.toString(random.nextLong(1_000_000_000_000L)));
            }
            if (random.nextBoolean()) {
                row.put("to", "박서연");
            }
            rows.add(row);
        }
        return rows;
    }

    private static RowsField payments() {
        var whole = new RowsField.Total() {
            @Override
            public String told(long sum) {
                return sum + " / 3000000";
            }

            @Override
            public boolean isMet(long sum) {
                return sum == 3_000_000;
            }
        };
        var field = new RowsField(
                "지급 일정",
                List.of(
                        new RowsField.Column("what", "무엇", TypedInput::line, false, null),
                        new RowsField.Column("when", "지급일", TypedInput::day, false, null),
                        new RowsField.Column("amount", "금액", TypedInput::digits, false, whole),
                        new RowsField.Column(
                                "to", "받는 사람", label -> TypedInput.oneOf(label, () -> List.of("박서연")), false, null)));
        UI.getCurrent().add(field);
        return field;
    }

    private <C extends com.vaadin.flow.component.Component & com.vaadin.flow.component.HasLabel> List<C> cells(
            Class<C> kind, String label) {
        return $(kind).withCondition(cell -> label.equals(cell.getLabel())).all();
    }

    private String badge() {
        return $(StateBadge.class).single().words();
    }

    private void press(String words) {
        test($(Button.class).withText(words).single()).click();
    }

    private Button labelled(String label) {
        return $(Button.class)
                .withCondition(b -> b.getAriaLabel().filter(label::equals).isPresent())
                .single();
    }
}
