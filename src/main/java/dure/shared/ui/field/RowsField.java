package dure.shared.ui.field;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import dure.shared.ui.RefusesParts;
import dure.shared.ui.StateBadge;
import dure.shared.ui.Tone;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A table that is filled row by row: add, remove, move by buttons; Enter adds the next row, and cells copied from a spreadsheet
 * are pasted as rows. The value holds for each row its texts by column; rows and cells that are empty are not part of it.
 */
public class RowsField extends CustomField<List<Map<String, String>>> implements RefusesParts {

    /**
     * A column.
     *
     * @param input makes the field of a cell from the column's label
     * @param wide whether its cells take the whole width
     * @param total what its numbers have to add up to, or null
     */
    public record Column(
            String name,
            String label,
            Function<String, TypedInput> input,
            boolean wide,
            @Nullable Total total) {}

    /** Tells a sum beside what it has to be. */
    public interface Total {
        String told(long sum);

        boolean isMet(long sum);
    }

    private static final Pattern PART = Pattern.compile("/(\\d+)(?:/(.+))?");

    private final String label;
    private final List<Column> columns;
    private final List<RowCard> rows = new ArrayList<>();
    private final Div cards = new Div();
    private final Div totals = new Div();
    private final transient RowCard.Deeds deeds = new ByHand();
    private boolean showing;

    public RowsField(String label, List<Column> columns) {
        super(List.of());
        this.label = label;
        this.columns = List.copyOf(columns);
        setLabel(label);
        addClassName("rows-field");
        cards.addClassName("rows");
        totals.addClassName("rows-totals");
        totals.getElement().setAttribute("role", "status");
        var add = new Button(
                getTranslation("ui.rows.add"), VaadinIcon.PLUS.create(), click -> deeds.next(rows.getLast()));
        add.addThemeVariants(ButtonVariant.TERTIARY);
        var foot = new Div(add, totals);
        foot.addClassName("rows-foot");
        add(cards, foot);
        setPresentationValue(List.of());
    }

    @Override
    protected List<Map<String, String>> generateModelValue() {
        return rows.stream().map(RowCard::value).filter(row -> !row.isEmpty()).toList();
    }

    @Override
    protected void setPresentationValue(List<Map<String, String>> value) {
        showing = true;
        try {
            rows.clear();
            (value.isEmpty() ? List.of(Map.<String, String>of()) : value)
                    .forEach(row -> newRow(rows.size()).show(row));
        } finally {
            showing = false;
        }
        arrange();
        tellTotals();
    }

    /** Tells the sums anew, after what they have to be has changed. */
    public void tellTotals() {
        totals.removeAll();
        for (Column column : columns) {
            Total total = column.total();
            if (total != null) {
                long sum = sum(column.name());
                totals.add(new StateBadge(total.told(sum), total.isMet(sum) ? Tone.GOOD : Tone.ATTENTION));
            }
        }
    }

    @Override
    public boolean refusePart(String part, String sentence) {
        var found = PART.matcher(part);
        var filled = rows.stream().filter(row -> !row.value().isEmpty()).toList();
        if (!found.matches() || Integer.parseInt(found.group(1)) >= filled.size()) {
            return false;
        }
        String column = found.group(2) == null ? columns.getFirst().name() : found.group(2);
        return filled.get(Integer.parseInt(found.group(1))).refuse(column, sentence);
    }

    @Override
    public void setInvalid(boolean invalid) {
        super.setInvalid(invalid);
        if (!invalid) {
            rows.forEach(RowCard::clearRefusals);
        }
    }

    @Override
    public void focus() {
        rows.stream()
                .filter(RowCard::isRefused)
                .findFirst()
                .orElseGet(rows::getFirst)
                .focus();
    }

    private long sum(String column) {
        return rows.stream()
                .map(row -> row.value().getOrDefault(column, "0"))
                .filter(digits -> digits.matches("[0-9]{1,16}"))
                .mapToLong(Long::parseLong)
                .sum();
    }

    private RowCard newRow(int index) {
        var row = new RowCard(columns, deeds);
        rows.add(index, row);
        return row;
    }

    private void arrange() {
        cards.removeAll();
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).place(label, i, rows.size());
            cards.add(rows.get(i));
        }
    }

    private void changed() {
        if (!showing) {
            tellTotals();
            updateValue();
        }
    }

    /** What the buttons and keys of a row do. */
    private final class ByHand implements RowCard.Deeds {

        @Override
        public void changed() {
            RowsField.this.changed();
        }

        @Override
        public void move(RowCard row, int step) {
            int index = rows.indexOf(row);
            Collections.swap(rows, index, index + step);
            arrange();
            RowsField.this.changed();
            row.focus();
        }

        @Override
        public void remove(RowCard row) {
            int index = rows.indexOf(row);
            rows.remove(row);
            if (rows.isEmpty()) {
                newRow(0);
            }
            arrange();
            RowsField.this.changed();
            rows.get(Math.min(index, rows.size() - 1)).focus();
        }

        @Override
        public void next(RowCard row) {
            var next = newRow(rows.indexOf(row) + 1);
            arrange();
            next.focus();
        }

        @Override
        public void paste(RowCard row, String column, String text) {
            var names = columns.stream().map(Column::name).toList();
            var pasted = PastedRows.of(text, names.subList(names.indexOf(column), names.size()));
            int at = rows.indexOf(row);
            showing = true;
            for (Map<String, String> cells : pasted) {
                (at < rows.size() ? rows.get(at) : newRow(at)).fill(cells);
                at++;
            }
            showing = false;
            arrange();
            RowsField.this.changed();
        }
    }
}
