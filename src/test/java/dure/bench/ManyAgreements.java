package dure.bench;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** Fills the agreement tables with rows such as the services write them. */
final class ManyAgreements {

    private static final String AGREEMENT = """
            insert into agreement (id, version, agreement_number, number_order, project_id, template, kind, template_version,
            title, state, language, signing, values_json, created_at, sent_at, executed_on, effective_from, starts_on, ends_on)
            values (?, 1, ?, ?, ?, ?, ?, 1, ?, ?, 'ko', 'PAPER', ?, ?, ?, ?, ?, ?, ?)""";
    private static final String PARTY = """
            insert into agreement_party (agreement_id, position, collaborator_id, party_role, sign_order, signs)
            values (?, ?, ?, 'PARTY', ?, true)""";
    private static final Instant START = Instant.parse("2026-01-05T00:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);
    private static final String[] STATES = {"EXECUTED", "EXECUTED", "EXECUTED", "SENT", "DRAFT"};
    private static final String[] KINDS = {"nda", "cla", "collaboration"};

    private final JdbcTemplate jdbc;
    private final String project;
    private final List<String> people;

    ManyAgreements(JdbcTemplate jdbc, String project, List<String> people) {
        this.jdbc = jdbc;
        this.project = project;
        this.people = people;
    }

    static String id(int number) {
        return "bench%021d".formatted(number);
    }

    /** Adds the agreements with these numbers. */
    void fill(int from, int to) {
        var agreements = new ArrayList<Object[]>();
        var parties = new ArrayList<Object[]>();
        for (int number = from; number <= to; number++) {
            agreements.add(agreement(number));
            parties.add(new Object[] {id(number), 0, people.getFirst(), 1});
            parties.add(new Object[] {id(number), 1, people.get(1 + number % (people.size() - 1)), 2});
        }
        jdbc.batchUpdate(AGREEMENT, agreements);
        jdbc.batchUpdate(PARTY, parties);
    }

    private Object[] agreement(int number) {
        String state = STATES[number % STATES.length];
        var created = Timestamp.from(START.plus(number, ChronoUnit.MINUTES));
        boolean executed = state.equals("EXECUTED");
        LocalDate day = executed ? DAY.plusDays(number % 300) : null;
        return new Object[] {
            id(number),
            "AG-2026-%04d".formatted(number),
            2026L * 1_000_000 + number,
            project,
            KINDS[number % KINDS.length],
            KINDS[number % KINDS.length],
            "우리말 LLM 사전 " + number % 977 + "차 자료 검토 약정",
            state,
            "{\"nda.purpose\":\"" + "자료 원천의 검토 ".repeat(40) + "\"}",
            created,
            state.equals("DRAFT") ? null : created,
            day,
            day,
            day,
            executed ? DAY.plusYears(2) : null
        };
    }
}
