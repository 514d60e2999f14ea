package dure.responsibility.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dure.responsibility.Matrix;
import dure.responsibility.Matrix.Lack;
import dure.shared.ui.Shape;
import dure.shared.ui.Tone;
import java.util.List;
import java.util.function.Consumer;

/** What the division of work lacks, above the matrix: one line a kind of gap, one button a role. */
class MatrixGaps extends Div {

    private final MatrixWords words;
    private final transient Consumer<String> suggest;
    private final UnorderedList kinds = new UnorderedList();

    MatrixGaps(MatrixWords words, Consumer<String> suggest) {
        this.words = words;
        this.suggest = suggest;
        addClassName("matrix-gaps");
        kinds.addClassName("gap-list");
    }

    void show(Matrix matrix) {
        removeAll();
        kinds.removeAll();
        var withoutOwner = matrix.lacking(Lack.OWNER);
        var withoutBackup = matrix.lacking(Lack.BACKUP).stream()
                .filter(row -> !row.lacks().contains(Lack.OWNER))
                .toList();
        kind("responsibility.gap.essential-owner", Tone.BLOCKED, essential(withoutOwner, true));
        kind("responsibility.gap.owner", Tone.ATTENTION, essential(withoutOwner, false));
        kind("responsibility.gap.essential-backup", Tone.ATTENTION, essential(withoutBackup, true));
        kind("responsibility.gap.backup", Tone.QUIET, essential(withoutBackup, false));
        int count = withoutOwner.size() + withoutBackup.size();
        setVisible(count > 0);
        if (count > 0) {
            add(new H2(words.text("responsibility.gaps", count)), kinds);
        }
    }

    private static List<Matrix.Row> essential(List<Matrix.Row> rows, boolean essential) {
        return rows.stream().filter(row -> row.role().essential() == essential).toList();
    }

    private void kind(String key, Tone tone, List<Matrix.Row> rows) {
        if (rows.isEmpty()) {
            return;
        }
        var line = new ListItem(new Shape(tone), new Span(words.text(key)));
        rows.forEach(row -> line.add(button(row)));
        kinds.add(line);
    }

    private Button button(Matrix.Row row) {
        String name = row.role().name();
        String label = row.wishes() == 0 ? name : words.text("responsibility.gap.wishes", name, row.wishes());
        var button = new Button(label, click -> suggest.accept(row.role().id()));
        button.addThemeVariants(ButtonVariant.SMALL);
        button.setAriaLabel(words.text("responsibility.gap.role", label));
        return button;
    }
}
