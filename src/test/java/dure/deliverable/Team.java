package dure.deliverable;

import dure.collaborator.CollaboratorDetails;
import dure.collaborator.CollaboratorService;
import dure.project.DoneWhen;
import dure.project.ProjectDetails;
import dure.project.ProjectService;
import dure.project.WorkKind;
import dure.shared.EmailAddress;
import dure.shared.RandomId;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** A small team in the database: a project, people, and agreements as if they had been executed. */
// made by createBean, so that the shared context stays one
public class Team {

    private static final String COPYRIGHT = "REPRODUCE\nPUBLIC_TRANSMIT\nDISTRIBUTE\nDERIVE";
    private static final String ALL_KINDS = "CODE\nDATASET\nTEXT\nMODEL_WEIGHTS\nMEDIA";

    private final ProjectService projects;
    private final CollaboratorService collaborators;
    private final JdbcTemplate jdbc;
    private int numbers;

    Team(ProjectService projects, CollaboratorService collaborators, JdbcTemplate jdbc) {
        this.projects = projects;
        this.collaborators = collaborators;
        this.jdbc = jdbc;
    }

    public String project() {
        return projects.create(new ProjectDetails(
                        "우리말 LLM 사전",
                        "누구나 쓰는 열린 사전",
                        List.of(new DoneWhen("1만 항목", false)),
                        List.of(),
                        Map.of(
                                WorkKind.CODE,
                                "Apache-2.0",
                                WorkKind.DATASET,
                                "CC-BY-4.0",
                                WorkKind.TEXT,
                                "CC-BY-SA-4.0")))
                .id();
    }

    /** Somebody who is ACTIVE. */
    public String person(String name, @Nullable String nameEn) {
        var id = collaborators
                .invite(new CollaboratorDetails(
                        name,
                        nameEn,
                        new EmailAddress("p" + numbers++ + "@example.org"),
                        "ko",
                        List.of(),
                        List.of(),
                        null,
                        null))
                .id();
        collaborators.activate(id);
        return id;
    }

    /** Somebody who is ACTIVE and leads the team. */
    public String lead(String name) {
        var id = person(name, null);
        collaborators.adoptLead(id);
        return id;
    }

    /** A CLA executed today; answers its id. */
    public String cla(String projectId, String from, String to, LocalDate on) {
        return executed("cla", projectId, from, to, on, COPYRIGHT + "\nDATABASE\nPATENT", "", true);
    }

    /** A collaboration agreement executed on a day: copyright only, under the project's licenses, not back in time. */
    public String collaboration(String projectId, String from, String to, LocalDate on) {
        return executed(
                "collaboration", projectId, from, to, on, COPYRIGHT, "Apache-2.0\nCC-BY-4.0\nCC-BY-SA-4.0", false);
    }

    /** The agreement ends on this day. */
    public void end(String agreementId, LocalDate on) {
        jdbc.update(
                "update agreement set state = 'TERMINATED', ended_on = ?, ends_on = ? where id = ?",
                on,
                on,
                agreementId);
    }

    /** One party leaves while the agreement goes on between the others. */
    public void leave(String agreementId, String collaboratorId, LocalDate lastDay) {
        jdbc.update(
                "update agreement_party set left_on = ? where agreement_id = ? and collaborator_id = ?",
                lastDay,
                agreementId,
                collaboratorId);
    }

    private String executed(
            String template,
            String projectId,
            String from,
            String to,
            LocalDate on,
            String rights,
            String licenses,
            boolean lasting) {
        String id = RandomId.next();
        int number = ++numbers;
        jdbc.update(
                """
                insert into agreement (id, version, agreement_number, number_order, project_id, template, kind, template_version,
                title, state, language, signing, values_json, created_at, sent_at, executed_on, effective_from, starts_on)
                values (?, 0, ?, ?, ?, ?, ?, 1, ?, 'EXECUTED', 'ko', 'PAPER', '{}', ?, ?, ?, ?, ?)
                """,
                id,
                "AG-2026-" + String.format("%04d", number),
                number,
                projectId,
                template,
                template,
                template,
                Timestamp.from(Instant.EPOCH),
                Timestamp.from(Instant.EPOCH),
                on,
                on,
                on);
        party(id, 0, from);
        party(id, 1, to);
        jdbc.update(
                "insert into agreement_grant (id, agreement_id, grantor_id, grantee_id, kinds, rights, sublicensable,"
                        + " outbound_licenses, retroactive, survives_end, voidable, clause_label)"
                        + " values (?, ?, ?, ?, ?, ?, true, ?, ?, ?, false, '제7조(이용허락)')",
                RandomId.next(),
                id,
                from,
                to,
                ALL_KINDS,
                rights,
                licenses,
                lasting,
                lasting);
        return id;
    }

    private void party(String agreementId, int position, String collaboratorId) {
        jdbc.update(
                "insert into agreement_party (agreement_id, position, collaborator_id, party_role, sign_order, signs)"
                        + " values (?, ?, ?, 'member', 1, true)",
                agreementId,
                position,
                collaboratorId);
    }
}
