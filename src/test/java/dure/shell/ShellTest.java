package dure.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.VaadinSession;
import dure.shared.InvalidInput;
import dure.shared.NotAllowed;
import dure.shared.SearchHit;
import dure.testing.ViewTest;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.security.core.context.SecurityContextHolder;

/** The frame: what goes wrong is said in the reader's language, without inner details. */
class ShellTest extends ViewTest {

    @Test
    void anUnknownAddressSaysSoInTheReadersLanguage() {
        UI.getCurrent().navigate("no-such-screen");
        assertThat(heading()).isEqualTo("찾을 수 없습니다");
        speak(Locale.ENGLISH);
        UI.getCurrent().navigate("no-such-screen-either");
        assertThat(heading()).isEqualTo("Not found");
    }

    @Test
    void aRefusalBecomesANoticeInItsOwnWords() {
        fail(new RuntimeException(new NotAllowed("input.not-allowed")));
        assertThat(notice()).contains("권한이 없습니다");
    }

    @Test
    void refusedInputNamesEveryReason() {
        fail(InvalidInput.of("/name", "input.blank"));
        assertThat(notice()).contains("비어 있습니다");
    }

    @Test
    void anUnexpectedErrorShowsANumberAndNothingElse() {
        fail(new IllegalStateException("select * from secret"));
        assertThat(notice()).containsPattern("번호 [a-z0-9]{8}").doesNotContain("secret");
    }

    @Test
    void somebodyWhoIsNotSignedInSeesNoNavigation() {
        SecurityContextHolder.clearContext();
        UI.getCurrent().navigate("setup");
        UI.getCurrent().navigate("no-such-screen");
        assertThat($(SideNav.class).exists()).isFalse();
    }

    @Test
    void aSearchWithoutAHitSaysSo() {
        UI.getCurrent().navigate("settings");
        roundTrip();
        var search = $(GlobalSearch.class).single();
        assertThat(search.find(new Query<>(0, 10, List.of(), null, "없는 말")))
                .extracting(SearchHit::title)
                .containsExactly("찾은 것이 없습니다");
        assertThat(search.find(new Query<>(0, 10, List.of(), null, ""))).isEmpty();
    }

    private static void fail(Exception error) {
        VaadinSession.getCurrent().getErrorHandler().error(new ErrorEvent(error));
        roundTrip();
    }

    private String heading() {
        return $(H1.class).single().getText();
    }

    private String notice() {
        return $(Notification.class).single().getElement().getTextRecursively();
    }
}
