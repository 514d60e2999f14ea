package dure.template.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import dure.template.Placeholder;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/** A text in Korean and English side by side, and a list of what can be put in where the cursor stands. */
class PairField extends Div {

    private static final int PAUSE = 800;

    private final TextArea korean = area("ko");
    private final TextArea english = area("en");
    private final ComboBox<Placeholder> menu = new ComboBox<>();
    private TextArea last = korean;

    PairField(
            String label,
            String koreanText,
            String englishText,
            Supplier<List<Placeholder>> placeholders,
            BiConsumer<String, String> changed) {
        addClassName("pair-field");
        korean.setLabel(getTranslation("template.field.ko", label));
        english.setLabel(getTranslation("template.field.en", label));
        korean.setValue(koreanText);
        english.setValue(englishText);
        for (TextArea area : List.of(korean, english)) {
            area.addFocusListener(focus -> last = area);
            area.addValueChangeListener(change -> changed.accept(korean.getValue(), english.getValue()));
        }
        List<Placeholder> items = placeholders.get();
        menu.setLabel(getTranslation("template.placeholder.put-in", label));
        menu.setPlaceholder(getTranslation("template.placeholder.search"));
        menu.setItemLabelGenerator(this::label);
        menu.setItems(items);
        menu.setClearButtonVisible(true);
        menu.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                putIn(change.getValue().token());
                menu.clear();
            }
        });
        var pair = new Div(korean, english);
        pair.addClassName("pair-areas");
        add(pair);
        if (!items.isEmpty()) {
            add(menu);
        }
    }

    void focus() {
        korean.focus();
    }

    /** At the cursor, which only the browser knows. */
    private void putIn(String token) {
        TextArea target = last;
        target.getElement()
                .executeJs(
                        "const i=this.inputElement,v=i.value,s=i.selectionStart??v.length,e=i.selectionEnd??s;"
                                + "return v.slice(0,s)+$0+v.slice(e);",
                        token)
                .then(String.class, text -> {
                    target.setValue(text);
                    target.focus();
                });
    }

    private String label(Placeholder placeholder) {
        String kind = placeholder.kind().name().toLowerCase(Locale.ROOT);
        return getTranslation("template.placeholder.kind." + kind, placeholder.label());
    }

    private static TextArea area(String language) {
        var area = new TextArea();
        area.getElement().setAttribute("lang", language);
        area.setValueChangeMode(ValueChangeMode.LAZY);
        area.setValueChangeTimeout(PAUSE);
        area.setWidthFull();
        return area;
    }
}
