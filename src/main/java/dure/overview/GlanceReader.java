package dure.overview;

import dure.agreement.AgreementFilter;
import dure.agreement.AgreementReader;
import dure.agreement.AgreementState;
import dure.deliverable.DeliverableService;
import dure.deliverable.clearance.ClearanceService;
import dure.project.ProjectRow;
import dure.responsibility.Matrix;
import dure.responsibility.MatrixService;
import dure.shared.PageQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Counts what a project has and lacks. */
@Component
class GlanceReader {

    private static final int SOON_DAYS = 30;

    private final MatrixService matrices;
    private final AgreementReader agreements;
    private final DeliverableService deliverables;
    private final ClearanceService clearance;
    private final Clock clock;

    GlanceReader(
            MatrixService matrices,
            AgreementReader agreements,
            DeliverableService deliverables,
            ClearanceService clearance,
            Clock clock) {
        this.matrices = matrices;
        this.agreements = agreements;
        this.deliverables = deliverables;
        this.clearance = clearance;
        this.clock = clock;
    }

    Glance of(ProjectRow project) {
        return new Glance(project, roles(project.id()), agreements(project.id()), works(project.id()));
    }

    private Glance.Roles roles(String projectId) {
        var matrix = matrices.matrix(projectId);
        return new Glance.Roles(
                matrix.rows().size(),
                matrix.lacking(Matrix.Lack.OWNER).size(),
                matrix.lacking(Matrix.Lack.BACKUP).size());
    }

    private Glance.Agreements agreements(String projectId) {
        LocalDate today = LocalDate.now(clock);
        return new Glance.Agreements(
                count(projectId, Set.of()),
                count(projectId, Set.of(AgreementState.DRAFT)),
                count(projectId, Set.of(AgreementState.SENT)),
                count(projectId, Set.of(AgreementState.EXECUTED)),
                agreements.ending(projectId, today, today.plusDays(SOON_DAYS)).size());
    }

    /** Notices are only acknowledged: they are no agreements, although they are numbered with them. */
    private long count(String projectId, Set<AgreementState> states) {
        return total(new AgreementFilter(projectId, states, null, null))
                - total(AgreementFilter.notices(projectId, states));
    }

    private long total(AgreementFilter filter) {
        return agreements.list(filter, PageQuery.first("", 1)).total();
    }

    private List<Glance.Work> works(String projectId) {
        var all = deliverables.of(projectId);
        var verdicts = clearance.of(projectId, all);
        return all.stream()
                .map(row -> new Glance.Work(row.id(), row.title(), Objects.requireNonNull(verdicts.get(row.id()))))
                .toList();
    }
}
