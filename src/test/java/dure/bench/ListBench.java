package dure.bench;

import dure.agreement.AgreementFilter;
import dure.agreement.AgreementReader;
import dure.agreement.AgreementState;
import dure.collaborator.CollaboratorService;
import dure.project.ProjectService;
import dure.shared.PageQuery;
import dure.shared.SearchSource;
import dure.testing.DureTest;
import dure.testing.People;
import dure.testing.Team;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;

/** Lists and searches among 1,000 and 10,000 agreements, on the embedded database's file or the server of TEST_DB_URL. */
@TestPropertySource(properties = BenchDatabase.URL)
class ListBench extends DureTest {

    private static final int PAGE = 50;
    private static final AgreementFilter EXECUTED =
            new AgreementFilter(null, Set.of(AgreementState.EXECUTED), null, null);

    @Autowired
    private ProjectService projects;

    @Autowired
    private CollaboratorService collaborators;

    @Autowired
    private AgreementReader reader;

    @Autowired
    private List<SearchSource> sources;

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void listsAndSearches() {
        actAsSystem();
        var people = new ArrayList<>(List.of(Team.found(projects, collaborators)));
        for (int i = 0; i < 40; i++) {
            people.add(collaborators
                    .invite(People.person("사람" + i, "p" + i + "@example.org"))
                    .id());
        }
        var agreements = new ManyAgreements(jdbc, projects.list().getFirst().id(), people);
        agreements.fill(1, 1_000);
        var few = measure();
        agreements.fill(1_001, 10_000);
        var many = measure();

        var floor = Timing.of(() -> jdbc.queryForList("select * from agreement where id = ?", ManyAgreements.id(500)));
        var table = new Table("lists on " + BenchDatabase.name(jdbc));
        many.forEach((what, timing) -> {
            var before = few.get(what);
            table.add(what + ", 10,000: median", timing.median(), "ms", floor.median(), "one row by its key");
            table.add(what + ", 10,000: p95", timing.p95(), "ms", floor.p95(), "one row by its key");
            table.add(what + ", 10,000 against 1,000", timing.median(), "ms", before.median(), "the same at 1,000");
        });
        table.print();
    }

    private Map<String, Timing> measure() {
        var acts = new LinkedHashMap<String, Runnable>();
        acts.put("list, newest number", () -> list(AgreementFilter.ALL, "", "number,desc"));
        acts.put("list, by title", () -> list(AgreementFilter.ALL, "", "title"));
        acts.put("list, executed only, by number", () -> list(EXECUTED, "", "number"));
        acts.put("list, last page", this::lastPage);
        acts.put("search by title", () -> list(AgreementFilter.ALL, "사전 97차", "number"));
        acts.put("search by a party's name", () -> list(AgreementFilter.ALL, "사람17", "number"));
        acts.put("search that finds nothing", () -> list(AgreementFilter.ALL, "없는 말", "number"));
        acts.put("global search", () -> sources.forEach(source -> source.search("사전 97차", 5)));
        var timings = new LinkedHashMap<String, Timing>();
        acts.forEach((what, act) -> timings.put(what, Timing.of(act)));
        return timings;
    }

    private void list(AgreementFilter filter, String text, String sort) {
        reader.list(filter, new PageQuery(text, sort, 0, PAGE));
    }

    private void lastPage() {
        Integer all = jdbc.queryForObject("select count(*) from agreement", Integer.class);
        reader.list(AgreementFilter.ALL, new PageQuery("", "number", (all == null ? 1 : all) / PAGE - 1, PAGE));
    }
}
