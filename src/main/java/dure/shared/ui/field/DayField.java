package dure.shared.ui.field;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** A calendar day that can be typed as 2026-11-21, 2026.11.21 or 20261121, or chosen; in the reader's language. */
public class DayField extends DatePicker {

    public DayField() {
        this("");
    }

    public DayField(String label) {
        super(label);
        setAutoOpen(false); // a phone lets nobody type while the calendar fills its screen
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        Locale locale = getLocale();
        if (getPlaceholder() == null) {
            setPlaceholder(getTranslation("ui.day.example")); // a bare day would be read as one that is entered
        }
        setI18n(new DatePickerI18n()
                .setDateFormats("yyyy-MM-dd", "yyyy.MM.dd", "yyyy. M. d.", "yyyyMMdd")
                .setMonthNames(Arrays.stream(Month.values())
                        .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                        .toList())
                .setWeekdays(weekdays(TextStyle.FULL_STANDALONE, locale))
                .setWeekdaysShort(weekdays(TextStyle.SHORT_STANDALONE, locale))
                .setFirstDayOfWeek(locale.getLanguage().equals("ko") ? 0 : 1)
                .setToday(getTranslation("ui.day.today"))
                .setCancel(getTranslation("ui.dialog.cancel"))
                .setBadInputErrorMessage(getTranslation("ui.day.unreadable")));
        titleOfMonths();
    }

    /** The head of a month in the order of the language, {@code 1990년 3월}; the component's server side has no word for it. */
    private void titleOfMonths() {
        String title = getTranslation("ui.day.month", "MONTH", "YEAR");
        getUI().ifPresent(ui -> ui.beforeClientResponse(
                this,
                after -> getElement()
                        .executeJs(
                                "this.i18n = Object.assign({}, this.i18n, {formatTitle: (month, year) =>"
                                        + " $0.replace('MONTH', month).replace('YEAR', year)})",
                                title)));
    }

    /** Sunday first, as the component counts. */
    private static List<String> weekdays(TextStyle style, Locale locale) {
        return IntStream.range(0, 7)
                .mapToObj(i -> DayOfWeek.SUNDAY.plus(i).getDisplayName(style, locale))
                .toList();
    }
}
