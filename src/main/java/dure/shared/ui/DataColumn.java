package dure.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One column of a {@link DataGrid}: its words, its sort name, its look. */
public class DataColumn<T> {

    private final String header;
    private final Function<T, String> text;
    private final Grid.Column<T> column;
    private Function<T, String> fileText;
    private @Nullable Function<T, ? extends Component> look;
    private @Nullable Function<T, String> path;

    DataColumn(Grid<T> grid, String header, Function<T, String> text) {
        this.header = header;
        this.text = text;
        this.fileText = text;
        this.column =
                grid.addColumn(text::apply).setHeader(header).setAutoWidth(true).setFlexGrow(1);
    }

    /** Lets the person sort by this column; {@code name} is the service's name of the sort. */
    public DataColumn<T> sortable(String name) {
        column.setKey(name).setSortProperty(name).setSortable(true);
        return this;
    }

    /** Shows a component instead of the words; the CSV file keeps the words. */
    public DataColumn<T> shownAs(Function<T, ? extends Component> component) {
        look = component;
        column.setRenderer(new ComponentRenderer<>(component::apply));
        return this;
    }

    /** What stands in the CSV file, where a program should read it: ISO dates, plain numbers. */
    public DataColumn<T> inFile(Function<T, String> plain) {
        fileText = plain;
        return this;
    }

    /** Aligns figures at their end. */
    public DataColumn<T> numeric() {
        column.setTextAlign(ColumnTextAlign.END).setFlexGrow(0);
        return this;
    }

    /** A column that takes no more room than its words. */
    public DataColumn<T> narrow() {
        column.setFlexGrow(0);
        return this;
    }

    void linksTo(Function<T, String> rowPath) {
        path = rowPath;
        column.setRowHeader(true);
        column.setRenderer(LitRenderer.<T>of("<a class=\"row-link\" href=${item.path} router-link>${item.text}</a>")
                .withProperty("path", rowPath::apply)
                .withProperty("text", text::apply));
    }

    /** This column's part of a written sort such as {@code name,desc}; nothing when the sort is not by this column. */
    Stream<GridSortOrder<T>> order(String sort) {
        if (column.getKey() == null || !sort.split(",", 2)[0].equals(column.getKey())) {
            return Stream.empty();
        }
        var direction = sort.endsWith(",desc") ? SortDirection.DESCENDING : SortDirection.ASCENDING;
        return Stream.of(new GridSortOrder<>(column, direction));
    }

    String header() {
        return header;
    }

    String text(T row) {
        return text.apply(row);
    }

    String fileText(T row) {
        return fileText.apply(row);
    }

    void setVisible(boolean visible) {
        column.setVisible(visible);
    }

    /** This column's part of a row's card on a phone. */
    Component cardPart(T row) {
        if (path != null) {
            var link = new PathLink(text(row), path.apply(row));
            link.addClassName("row-link");
            return link;
        }
        if (look != null) {
            return look.apply(row);
        }
        var label = new Span(header);
        label.addClassName("card-label");
        return new Span(label, new Span(text(row)));
    }
}
