package dure.shared.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import dure.shared.PageAnswer;
import dure.shared.PageQuery;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A list: paged and sorted by the service, searched, filtered, kept in the page's address, exported as CSV; on a phone one
 * card per row. Give it columns, filters, what a row opens and what it shows while empty. A filter's field keeps its
 * value: {@code source} reads it from there.
 */
@JsModule("context://components/data-grid.js")
public class DataGrid<T> extends Composite<Div> implements AfterNavigationObserver {

    private static final int PAGE_SIZE = 50;
    private static final int MOST_ROWS_WITHOUT_SCROLLING = 100;
    private static final int PHONE_WIDTH = 640;

    private final Function<PageQuery, PageAnswer<T>> source;
    private final Grid<T> grid = new Grid<>(PAGE_SIZE);
    private final List<DataColumn<T>> columns = new ArrayList<>();
    private final ListTools tools;
    private final Grid.Column<T> cards;
    private final EmptyState nothingFound;
    private Component empty;
    private @Nullable PageAnswer<T> first;

    /** {@code name} is the name of the CSV file without its ending; {@code source} answers one page of rows. */
    public DataGrid(String name, Function<PageQuery, PageAnswer<T>> source) {
        this.source = source;
        tools = new ListTools(csv(name + ".csv"), this::refresh);
        nothingFound = new EmptyState(
                getTranslation("ui.list.nothing-found"),
                getTranslation("ui.list.nothing-found.hint"),
                new Button(getTranslation("ui.list.clear"), click -> tools.clearAll()));
        empty = new EmptyState(getTranslation("ui.list.empty"), "");
        cards = grid.addColumn(new ComponentRenderer<>(this::card));
        cards.setVisible(false);
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.getElement().setAttribute("data-sort-label", getTranslation("ui.list.sort"));
        grid.setItems(DataProvider.fromCallbacks(this::fetch, query -> Math.toIntExact(total())));
        grid.addSortListener(event -> sorted(event.getSortOrder(), event.isFromClient()));
        getContent().addClassName("data-grid");
        getContent().add(tools, nothingFound, grid);
    }

    /** Adds a column; {@code text} is what it says in words. */
    public DataColumn<T> column(String header, Function<T, String> text) {
        var column = new DataColumn<>(grid, header, text);
        columns.add(column);
        return column;
    }

    /** What a row opens: the first column becomes a link to this path, and a click or Enter anywhere on the row follows it. */
    public void opens(Function<T, String> path) {
        columns.getFirst().linksTo(path);
        grid.addItemClickListener(click -> PathLink.follow(UI.getCurrent(), path.apply(click.getItem())));
        grid.addClassName("opens");
    }

    /** Adds a filter whose value stands in the address under {@code name}. */
    public <V, F extends Component & HasValue<?, V>> F filter(
            String name, F field, Function<V, String> write, Function<String, V> read) {
        tools.addFilter(name, field, write, read);
        return field;
    }

    /** Adds a filter by the values of an enum; its empty value means all. */
    public <E extends Enum<E>> Select<E> filter(String name, String label, Class<E> type, Function<E, String> words) {
        var select = new Select<E>();
        select.setAriaLabel(label);
        select.setItems(type.getEnumConstants());
        select.setItemLabelGenerator(value -> value == null ? label : words.apply(value));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(label);
        return filter(name, select, Enum::name, text -> Enum.valueOf(type, text));
    }

    /** What stands in place of the list while there is nothing at all. */
    public void whenEmpty(EmptyState state) {
        empty = state;
    }

    /** What the list is for screen readers. */
    public void setAriaLabel(String label) {
        grid.setAriaLabel(label);
    }

    /** Reads the rows again. */
    public void refresh() {
        first = source.apply(new PageQuery(tools.searchText(), sortOrNull(), 0, PAGE_SIZE));
        boolean found = first.total() > 0;
        boolean showTools = found || tools.isNarrowing();
        tools.setVisible(showTools);
        tools.showCount(first.total());
        grid.setVisible(found);
        grid.setAllRowsVisible(first.total() <= MOST_ROWS_WITHOUT_SCROLLING);
        nothingFound.setVisible(!found && showTools);
        empty.removeFromParent();
        if (!found && !showTools) {
            getContent().add(empty);
        }
        grid.getDataProvider().refreshAll();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var page = event.getUI().getPage();
        showCards(page.getExtendedClientDetails().getWindowInnerWidth());
        var resizing = page.addBrowserWindowResizeListener(size -> showCards(size.getWidth()));
        addDetachListener(detach -> {
            detach.unregisterListener();
            resizing.remove();
        });
        read(ListAddress.of(event.getUI().getInternals().getActiveViewLocation()));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var address = ListAddress.of(event.getLocation());
        if (!tools.stands(address)) {
            read(address);
        }
    }

    private void read(ListAddress address) {
        tools.read(address);
        grid.sort(columns.stream().flatMap(column -> column.order(tools.sort())).toList());
        refresh();
    }

    private void sorted(List<GridSortOrder<T>> orders, boolean byPerson) {
        if (byPerson) {
            tools.sortBy(orders.isEmpty() ? "" : written(orders.getFirst()));
        }
    }

    private static String written(GridSortOrder<?> order) {
        return order.getSorted().getKey() + (order.getDirection() == SortDirection.DESCENDING ? ",desc" : "");
    }

    private @Nullable String sortOrNull() {
        return columns.stream()
                        .anyMatch(column -> column.order(tools.sort()).findAny().isPresent())
                ? tools.sort()
                : null;
    }

    private long total() {
        return first == null ? 0 : first.total();
    }

    /** The first page is at hand since the list was counted. */
    private Stream<T> fetch(Query<T, Void> query) {
        int page = query.getPage();
        int size = query.getPageSize();
        int end = query.getOffset() + query.getLimit();
        if (first != null && end <= first.items().size()) {
            return first.items().subList(query.getOffset(), end).stream();
        }
        return source.apply(new PageQuery(tools.searchText(), sortOrNull(), page, size)).items().stream();
    }

    private void showCards(int windowWidth) {
        boolean phone = windowWidth > 0 && windowWidth <= PHONE_WIDTH;
        cards.setVisible(phone);
        columns.forEach(column -> column.setVisible(!phone));
        grid.setClassName("cards", phone);
    }

    private Div card(T row) {
        var card = new Div();
        card.addClassName("row-card");
        columns.forEach(column -> card.add(column.cardPart(row)));
        return card;
    }

    private DownloadHandler csv(String fileName) {
        return DownloadHandler.fromInputStream(event -> {
            byte[][] file = new byte[1][];
            event.getUI().accessSynchronously(() -> file[0] = csvBytes());
            return new DownloadResponse(
                    new ByteArrayInputStream(file[0]), fileName, "text/csv; charset=utf-8", file[0].length);
        });
    }

    private byte[] csvBytes() {
        var csv = new CsvFile(columns.stream().map(DataColumn::header).toList());
        PageAnswer<T> answer;
        int page = 0;
        do {
            answer = source.apply(new PageQuery(tools.searchText(), sortOrNull(), page++, PageQuery.MAX_SIZE));
            answer.items()
                    .forEach(row ->
                            csv.add(columns.stream().map(c -> c.fileText(row)).toList()));
        } while ((long) page * PageQuery.MAX_SIZE < answer.total());
        return csv.bytes();
    }
}
