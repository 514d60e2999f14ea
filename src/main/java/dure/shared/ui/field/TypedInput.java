package dure.shared.ui.field;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A field whose value is told as a plain text, whatever it looks like: a day as 2026-11-21, an amount as its digits, nothing as
 * an empty text.
 */
public record TypedInput(Component component, Supplier<String> read, Consumer<String> write) {

    private static final int TYPING_MILLIS = 150;
    private static final Pattern DAY = Pattern.compile("(\\d{4})\\D+(\\d{1,2})\\D+(\\d{1,2})\\D*");

    public static TypedInput line(String label) {
        return text(new TextField(label));
    }

    public static TypedInput paragraph(String label) {
        return text(new TextArea(label));
    }

    /** A natural number; grouping and units that people write or paste are left out of it. */
    public static TypedInput digits(String label) {
        var field = new TextField(label);
        field.setAllowedCharPattern("[0-9,\\u20a9\\uc6d0%\\s]");
        field.setMaxLength(24);
        field.getElement().setAttribute("inputmode", "numeric");
        onTyping(field);
        return new TypedInput(field, () -> onlyDigits(field.getValue()), text -> field.setValue(onlyDigits(text)));
    }

    public static TypedInput day(String label) {
        var field = new DayField(label);
        return new TypedInput(
                field,
                () -> field.getValue() == null ? "" : field.getValue().toString(),
                text -> field.setValue(dayIn(text)));
    }

    /** One of the names that are offered at the moment it is opened. */
    public static TypedInput oneOf(String label, Supplier<List<String>> offered) {
        var field = new ComboBox<String>(label);
        field.setItemsWithFilterConverter(
                query -> offered.get().stream()
                        .filter(name -> holds(name, query.getFilter().orElse("")))
                        .skip(query.getOffset())
                        .limit(query.getLimit()),
                typed -> typed);
        field.addFocusListener(event -> field.getLazyDataView().refreshAll());
        return chosen(field);
    }

    /** Whatever is typed, with what lies near it to choose from. */
    public static TypedInput suggested(String label, Function<String, List<String>> near) {
        var field = new ComboBox<String>(label);
        field.setItemsWithFilterConverter(
                query -> near.apply(query.getFilter().orElse("")).stream()
                        .skip(query.getOffset())
                        .limit(query.getLimit()),
                typed -> typed);
        field.setAllowCustomValue(true);
        field.setClearButtonVisible(true);
        field.addCustomValueSetListener(event -> field.setValue(event.getDetail()));
        return chosen(field);
    }

    public static TypedInput businessNumber(String label) {
        return text(new BusinessNumberField(label));
    }

    private static TypedInput chosen(ComboBox<String> field) {
        return new TypedInput(
                field,
                () -> field.getValue() == null ? "" : field.getValue(),
                text -> field.setValue(text.isEmpty() ? null : text));
    }

    private static boolean holds(String name, String typed) {
        return name.toLowerCase(Locale.ROOT).contains(typed.toLowerCase(Locale.ROOT));
    }

    void whenChanged(Runnable deed) {
        ((HasValue<?, ?>) component).addValueChangeListener(change -> deed.run());
    }

    void refuse(String sentence) {
        var field = (HasValidationProperties) component;
        field.setErrorMessage(sentence);
        field.setInvalid(true);
    }

    boolean isRefused() {
        return ((HasValidationProperties) component).isInvalid();
    }

    void clear() {
        if (isRefused()) {
            refuse("");
            ((HasValidationProperties) component).setInvalid(false);
        }
    }

    private static <F extends Component & HasValue<?, String> & HasValueChangeMode> TypedInput text(F field) {
        onTyping(field);
        return new TypedInput(field, field::getValue, field::setValue);
    }

    private static void onTyping(HasValueChangeMode field) {
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(TYPING_MILLIS);
    }

    private static String onlyDigits(String text) {
        return text.replaceAll("[^0-9]", "");
    }

    /** As people and spreadsheets write days; null when it is none. */
    private static @Nullable LocalDate dayIn(String text) {
        var found = DAY.matcher(text.strip());
        if (!found.matches()) {
            return null;
        }
        try {
            return LocalDate.of(
                    Integer.parseInt(found.group(1)),
                    Integer.parseInt(found.group(2)),
                    Integer.parseInt(found.group(3)));
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }
}
