package dure.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dure.access.InvitationLinks;
import dure.shared.EmailAddress;
import dure.shared.RandomId;
import dure.shared.security.AccessLevel;
import dure.shared.security.Actor;
import dure.testing.ViewTest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;

/**
 * Every screen as somebody who may not see what is on it. The screens are found in the running application: one with a
 * parameter that is not known here fails.
 */
class ScreenSweepTest extends ViewTest {

    /** The screens for people who have not signed in. */
    private static final Set<String> PUBLIC = Set.of("login", "setup", "reset/:___url_parameter", "join/:token");

    private static final Set<String> FOR_THE_OWNER =
            Set.of("agreements/new", "agreements/pack", "agreements/charter", "settings/accounts", "settings/project");

    private static final Map<String, String> IDS = Map.of(
            "agreements/:id", "select id from agreement",
            "deliverables/:id", "select id from deliverable",
            "deliverables/:id/releases", "select id from deliverable",
            "releases/:id", "select id from deliverable_release",
            "notes/:id", "select id from note",
            "people/:id", "select id from collaborator");

    private static final Map<String, String> KEYS = Map.of(
            "library/templates/:key", "library/templates/nda",
            "library/templates/:key/compare", "library/templates/nda/compare",
            "library/templates/:key/edit", "library/templates/nda/edit",
            "library/clauses/:key", "library/clauses/confidentiality",
            "library/licenses/:id", "library/licenses/MIT");

    @Autowired
    private SampleWorld world;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private InvitationLinks invitations;

    @Autowired
    private MockMvc mvc;

    private Actor owner;
    private Actor stranger;
    private Actor observer;

    @Override
    protected void prepare() {
        owner = world.load();
        stranger = world.newcomer("한별", "hanbyeol@example.org", AccessLevel.MEMBER);
        observer = world.newcomer("유나", "yuna@example.org", AccessLevel.OBSERVER);
        actAs(owner);
    }

    @Test
    void onlyTheDoorStandsOpen() throws Exception {
        assertThat(screens().stream()
                        .filter(screen -> screen.getNavigationTarget().isAnnotationPresent(AnonymousAllowed.class))
                        .map(RouteData::getTemplate))
                .containsExactlyInAnyOrderElementsOf(PUBLIC);
        var soft = new SoftAssertions();
        for (String path : paths()) {
            var answer = mvc.perform(get("/" + path)).andReturn().getResponse();
            soft.assertThat(String.valueOf(answer.getRedirectedUrl())).as(path).endsWith("/login");
        }
        soft.assertAll();
    }

    /** Agreements are shown as files, through which the sweep of the REST interface goes. */
    @Test
    void theOwnerSeesSecretsSoTheyCanBeMissed() {
        String all = paths().stream().map(this::seenAt).collect(Collectors.joining());

        assertThat(all).contains("공개 전 평가 문항을 다루는 법", "문항과 정답은 공개할 때까지");
    }

    @Test
    void whoIsPartyOfNothingSeesNoTextValueOrPersonalDatum() {
        var soft = new SoftAssertions();
        for (var reader : List.of(stranger, observer)) {
            actAs(reader);
            for (String path : paths()) {
                soft.assertThat(seenAt(path)).as(reader.level() + " " + path).doesNotContain(SampleWorld.SECRETS);
            }
        }
        soft.assertAll();
    }

    @Test
    void theOwnersScreensAreClosedToOthersLikeScreensThatAreNotThere() {
        for (var reader : List.of(stranger, observer)) {
            actAs(reader);
            for (String path : FOR_THE_OWNER) {
                UI.getCurrent().navigate(path);
                assertThat(getCurrentView().getClass().getSimpleName()).as(path).isIn("DeniedPage", "NotFoundPage");
            }
        }
    }

    @Test
    void theDoorTellsNobodyWhoIsInside() {
        actAs(Actor.SYSTEM);
        String url = invitations
                .issue(world.named("김민준"), new EmailAddress("x@example.org"), AccessLevel.MEMBER)
                .url();
        String token = url.substring(url.lastIndexOf('/') + 1);
        String wrong = token.substring(1) + (token.endsWith("a") ? "b" : "a");
        org.springframework.security.core.context.SecurityContextHolder.clearContext();

        for (String path : List.of("login", "setup", "reset/" + wrong, "join/" + wrong, "join/" + RandomId.next())) {
            assertThat(seenAt(path))
                    .as(path)
                    .doesNotContain(SampleWorld.SECRETS)
                    .doesNotContain("김민준", "정다온");
        }
    }

    private static List<RouteData> screens() {
        return RouteConfiguration.forApplicationScope().getAvailableRoutes().stream()
                .filter(screen -> !screen.getTemplate().startsWith("kit"))
                .toList();
    }

    private List<String> paths() {
        return screens().stream()
                .map(RouteData::getTemplate)
                .flatMap(this::filled)
                .toList();
    }

    private Stream<String> filled(String template) {
        if (PUBLIC.contains(template)) {
            return Stream.empty();
        }
        if (!template.contains(":")) {
            return Stream.of(template);
        }
        String ids = IDS.get(template);
        if (ids != null) {
            return jdbc.queryForList(ids, String.class).stream().map(id -> template.replace(":id", id));
        }
        assertThat(KEYS)
                .as("say in ScreenSweepTest which ids belong into " + template)
                .containsKey(template);
        return Stream.of(KEYS.get(template));
    }

    private String seenAt(String path) {
        UI.getCurrent().navigate(path);
        var seen = new StringBuilder();
        UI.getCurrent().getInternals().getActiveRouterTargetsChain().forEach(part -> read(part.getElement(), seen));
        return seen.toString();
    }

    /** Texts, attributes and properties of everything that is there, and the rows behind its lists. */
    private static void read(Element element, StringBuilder seen) {
        seen.append(element.getText()).append('\n');
        element.getAttributeNames()
                .forEach(name -> seen.append(element.getAttribute(name)).append('\n'));
        element.getPropertyNames()
                .forEach(name -> seen.append(element.getPropertyRaw(name)).append('\n'));
        element.getComponent().ifPresent(component -> rows(component, seen));
        element.getChildren().filter(child -> !child.isTextNode()).forEach(child -> read(child, seen));
    }

    @SuppressWarnings("unchecked")
    private static void rows(Component component, StringBuilder seen) {
        if (component instanceof Grid<?> grid) {
            var rows = (DataProvider<Object, Object>) grid.getDataProvider();
            rows.fetch(new Query<>(0, 50, List.of(), null, null))
                    .forEach(row -> seen.append(row).append('\n'));
        }
    }
}
