package dure.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import dure.testing.ViewTest;
import org.junit.jupiter.api.Test;

/** Lists: searched, filtered and sorted by the service, all of it kept in the address. */
class DataGridTest extends ViewTest {

    @Test
    void aListShowsWhatTheServiceAnswersAndHowManyThereAre() {
        var view = open("");
        assertThat(cell(0)).isEqualTo("가람");
        assertThat($(Span.class).withText("3건").exists()).isTrue();
        assertThat(view.asked).hasSize(1);
    }

    @Test
    void searchGoesToTheServiceAndIntoTheAddress() {
        var view = open("");
        test($(TextField.class).single()).setValue("나");
        assertThat(cell(0)).isEqualTo("나래");
        assertThat(view.asked.getLast().q()).isEqualTo("나");
    }

    @Test
    void theAddressBringsBackSearchSortAndFilter() {
        var view = open("q=라&sort=name,desc&state=B");
        assertThat($(TextField.class).single().getValue()).isEqualTo("라");
        assertThat($(Select.class).single().getValue()).isEqualTo(KitView.Part.B);
        assertThat(view.asked.getLast().sort()).isEqualTo("name,desc");
    }

    @Test
    void anAddressWithUnknownSortOrFilterIsReadAsIfTheyWereNotThere() {
        var view = open("sort=password&state=NOTHING");
        assertThat(view.asked.getLast().sort()).isNull();
        assertThat($(Select.class).single().isEmpty()).isTrue();
    }

    @Test
    void aListThatIsEmptyTeaches() {
        var view = open("");
        view.rows.clear();
        view.list.refresh();
        roundTrip();
        assertThat($(Paragraph.class).withText("첫 사람을 초대하세요").exists()).isTrue();
        assertThat($(Grid.class).exists()).isFalse();
    }

    @Test
    void aSearchWithoutHitsOffersToClearIt() {
        open("q=없는말");
        test($(Button.class).withText("조건 지우기").single()).click();
        assertThat(cell(0)).isEqualTo("가람");
    }

    @Test
    void theFileCanSayPlainlyWhatTheListSaysInWords() {
        var column = new DataColumn<>(new Grid<Integer>(), "시간", hours -> hours + "시간").inFile(String::valueOf);
        assertThat(column.text(8)).isEqualTo("8시간");
        assertThat(column.fileText(8)).isEqualTo("8");
    }

    private KitView open(String query) {
        PathLink.follow(UI.getCurrent(), "kit-test?" + query);
        roundTrip();
        return (KitView) getCurrentView();
    }

    @SuppressWarnings("unchecked")
    private String cell(int row) {
        roundTrip();
        Grid<KitView.Row> grid = $(Grid.class).single();
        return test(grid).getRow(row).name();
    }
}
