package dure.shell;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.spring.annotation.SpringComponent;
import dure.shared.SearchHit;
import dure.shared.ui.PathLink;
import dure.shared.ui.Shortcut;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** Finds people, agreements, deliverables and notes from anywhere: type, choose with the arrow keys, Enter opens. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class GlobalSearch extends ComboBox<SearchHit> {

    private static final int HITS_PER_KIND = 5;

    private final transient SearchService search;

    GlobalSearch(SearchService search) {
        this.search = search;
        addClassName("global-search");
        setPlaceholder(getTranslation("shell.search"));
        setAriaLabel(getTranslation("shell.search"));
        setPrefixComponent(VaadinIcon.SEARCH.create());
        setItemLabelGenerator(SearchHit::title);
        setRenderer(LitRenderer.<SearchHit>of(
                        "<div class=\"hit\"><span>${item.title}</span><span class=\"soft\">${item.about}</span></div>")
                .withProperty("title", SearchHit::title)
                .withProperty("about", this::about));
        setItems(this::find);
        Shortcut.SEARCH.of(this);
        addValueChangeListener(event -> open(event.getValue()));
    }

    Stream<SearchHit> find(Query<SearchHit, String> query) {
        String text = query.getFilter().orElse("").strip();
        var hits = search.find(text, HITS_PER_KIND);
        return (hits.isEmpty() && !text.isEmpty() ? Stream.of(nothingFound()) : hits.stream())
                .skip(query.getOffset())
                .limit(query.getLimit());
    }

    /** The list of a combo box that finds nothing stays shut: a line that says so leads nowhere. */
    private SearchHit nothingFound() {
        return new SearchHit("shell.search.none.hint", getTranslation("shell.search.none"), "", "");
    }

    private String about(SearchHit hit) {
        String kind = getTranslation(hit.kindKey());
        return hit.subtitle().isEmpty() ? kind : kind + " · " + hit.subtitle();
    }

    private void open(@Nullable SearchHit hit) {
        if (hit != null) {
            clear();
            if (!hit.path().isEmpty()) {
                getUI().ifPresent(ui -> PathLink.follow(ui, hit.path()));
            }
        }
    }
}
