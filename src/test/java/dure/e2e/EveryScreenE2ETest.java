package dure.e2e;

import static dure.e2e.TeamMember.HAEUN;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dure.shared.Translations;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Every screen of the sample team can be used by everybody: axe finds nothing, in either language, light and window size. */
class EveryScreenE2ETest extends BrowserTest {

    private static final List<Place> OUTSIDE = List.of(
            new Place("login", "login"),
            new Place("login/refused", "login?error"),
            new Place("reset/dead", "reset?token=nothing"),
            new Place("join/dead", "join/nothing"));

    @Autowired
    Translations texts;

    private List<Place> places = List.of();

    @BeforeAll
    void loadTheSampleTeam() {
        var owner = new Screen(person("ko-KR", 1280, 800));
        new ComingIn(this).register(owner, HAEUN);
        owner.press("예시 팀으로 둘러보기");
        owner.see("팀을 막는 것");
        places = new Places(this, owner.page()).all();
    }

    @ParameterizedTest
    @EnumSource(Look.class)
    void everyScreenCanBeUsedByEverybody(Look look) {
        Page page = person(look);
        var inspection = new Inspection(look);
        var words = Place.Words.in(texts, look);
        OUTSIDE.forEach(place -> inspection.enter(page, place, at(place.path()), words));
        signIn(page, HAEUN.email());
        places.forEach(place -> inspection.enter(page, place, at(place.path()), words));
        assertThat(inspection.defects()).isEmpty();
    }
}
