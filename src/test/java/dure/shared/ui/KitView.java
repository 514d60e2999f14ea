package dure.shared.ui;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dure.shared.PageAnswer;
import dure.shared.PageQuery;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A small list to try the kit on. */
@Route("kit-test")
@AnonymousAllowed
public class KitView extends Page {

    /** The values of its filter. */
    public enum Part {
        A,
        B
    }

    /** One line of it. */
    public record Row(String name, Part part) {}

    final List<Row> rows =
            new ArrayList<>(List.of(new Row("다온", Part.A), new Row("가람", Part.A), new Row("나래", Part.B)));
    final List<PageQuery> asked = new ArrayList<>();
    final DataGrid<Row> list = new DataGrid<>("kit", this::find);

    public KitView() {
        title("시험");
        list.column("이름", Row::name).sortable("name");
        list.column("부분", row -> row.part().name())
                .shownAs(row -> new StateBadge(row.part().name(), Tone.GOOD));
        list.filter("state", "모든 부분", Part.class, Part::name);
        list.opens(row -> "kit-test?q=" + row.name());
        list.whenEmpty(new EmptyState("아직 아무도 없습니다", "첫 사람을 초대하세요"));
        add(list);
    }

    private PageAnswer<Row> find(PageQuery query) {
        asked.add(query);
        var found = rows.stream()
                .filter(row -> row.name().contains(query.q()))
                .sorted(Comparator.comparing(Row::name))
                .toList();
        var page = found.stream().skip((long) query.page() * query.size()).limit(query.size());
        return PageAnswer.of(page.toList(), query, found.size());
    }
}
