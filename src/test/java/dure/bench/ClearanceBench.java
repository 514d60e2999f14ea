package dure.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dure.deliverable.Team;
import dure.deliverable.clearance.ClearanceService;
import dure.testing.DureTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;

/** The verdict on a deliverable that 40 people made in 200 contributions, each under a license agreement. */
@TestPropertySource(properties = BenchDatabase.URL)
class ClearanceBench extends DureTest {

    private static final String DELIVERABLE = "benchdeliverable0000000000";
    private static final LocalDate SIGNED = LocalDate.of(2026, 1, 5);

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private ClearanceService clearance;

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void clearsTwoHundredContributions() {
        actAsSystem();
        aDeliverableOf(40, 200);
        assertThat(clearance.of(DELIVERABLE).rows()).hasSizeGreaterThanOrEqualTo(200);

        var verdict = Timing.of(() -> clearance.of(DELIVERABLE));
        var floor =
                Timing.of(() -> jdbc.queryForList("select * from contribution where deliverable_id = ?", DELIVERABLE));
        var table = new Table("clearance on " + BenchDatabase.name(jdbc));
        table.add("200 contributions, median", verdict.median(), "ms", floor.median(), "the 200 rows by one query");
        table.add("200 contributions, p95", verdict.p95(), "ms", floor.p95(), "the 200 rows by one query");
        table.print();
    }

    private void aDeliverableOf(int people, int contributions) {
        var team = beans.createBean(Team.class);
        String project = team.project();
        String lead = team.lead("최하은");
        jdbc.update(
                "insert into deliverable (id, project_id, title, kind, legal_kind, owner_id, licensor_id, created_at, version)"
                        + " values (?, ?, '사전 도구', 'CODE', 'PROGRAM', ?, ?, '2026-01-05 00:00:00', 0)",
                DELIVERABLE,
                project,
                lead,
                lead);
        jdbc.update(
                "insert into deliverable_part (deliverable_id, position, path, kind, license) values (?, 0, '**', 'CODE', 'Apache-2.0')",
                DELIVERABLE);
        List<String> authors = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            String author = team.person("사람" + i, null);
            team.cla(project, author, lead, SIGNED);
            authors.add(author);
        }
        contribute(authors, contributions);
    }

    private void contribute(List<String> authors, int contributions) {
        var rows = new ArrayList<Object[]>();
        for (int i = 0; i < contributions; i++) {
            rows.add(new Object[] {
                "bench%021d".formatted(i),
                DELIVERABLE,
                authors.get(i % authors.size()),
                SIGNED.plusDays(i),
                SIGNED.plusDays(i + 3L)
            });
        }
        jdbc.batchUpdate(
                "insert into contribution (id, deliverable_id, collaborator_id, part, work, worked_from, worked_to, capacity,"
                        + " duty_related, authorship, joint_with, ai_use, created_at, version)"
                        + " values (?, ?, ?, '**', 'CODE', ?, ?, 'OWN', false, 'SOLE', '', 'NONE', '2026-01-05 00:00:00', 0)",
                rows);
    }
}
