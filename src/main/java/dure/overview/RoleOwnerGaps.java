package dure.overview;

import dure.agreement.AgreementRow;
import dure.agreement.AgreementState;
import dure.agreement.AgreementsOf;
import dure.collaborator.CollaboratorRow;
import dure.collaborator.CollaboratorService;
import dure.responsibility.AssignmentPart;
import dure.responsibility.AssignmentRow;
import dure.responsibility.Matrix;
import dure.responsibility.MatrixService;
import dure.shared.Gap;
import dure.shared.GapSource;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whoever answers for a role without a contract in force (R08). The lead is the other side of the contracts. */
@Component
class RoleOwnerGaps implements GapSource {

    private static final Set<String> CONTRACTS = Set.of("collaboration", "service");

    private final MatrixService matrices;
    private final CollaboratorService collaborators;
    private final AgreementsOf agreements;
    private final Clock clock;

    RoleOwnerGaps(MatrixService matrices, CollaboratorService collaborators, AgreementsOf agreements, Clock clock) {
        this.matrices = matrices;
        this.collaborators = collaborators;
        this.agreements = agreements;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Gap> gaps(String projectId) {
        String lead = collaborators.lead().map(CollaboratorRow::id).orElse("");
        var matrix = matrices.matrix(projectId);
        return matrix.people().stream()
                .filter(person -> !person.id().equals(lead))
                .flatMap(person -> gaps(matrix, person).stream())
                .toList();
    }

    private List<Gap> gaps(Matrix matrix, Matrix.Person person) {
        var owned = matrix.rows().stream()
                .filter(row -> ownership(row, person.id()).isPresent())
                .toList();
        if (owned.isEmpty()) {
            return List.of();
        }
        var contracts = agreements.collaborator(person.id()).stream()
                .filter(agreement -> agreement.projectId().equals(matrix.projectId()))
                .filter(agreement -> CONTRACTS.contains(agreement.template()))
                .toList();
        if (contracts.stream().anyMatch(this::isInForce)) {
            return List.of();
        }
        String cure = contracts.stream()
                .filter(agreement -> agreement.state().isOpen())
                .findFirst()
                .map(open -> "agreements/" + open.id())
                .orElseGet(() -> "agreements/new?template=collaboration&party=%s&project=%s"
                        .formatted(person.id(), matrix.projectId()));
        return owned.stream().map(row -> gap(row, person, cure)).toList();
    }

    private boolean isInForce(AgreementRow agreement) {
        LocalDate from = agreement.effectiveFrom();
        return agreement.state() == AgreementState.EXECUTED && from != null && !from.isAfter(LocalDate.now(clock));
    }

    private static Optional<AssignmentRow> ownership(Matrix.Row row, String personId) {
        return row.holders(AssignmentPart.OWNER).stream()
                .filter(cell -> cell.collaboratorId().equals(personId))
                .map(cell -> Objects.requireNonNull(cell.held()))
                .findFirst();
    }

    private Gap gap(Matrix.Row row, Matrix.Person person, String cure) {
        var role = row.role();
        var since = ownership(row, person.id()).orElseThrow().from().atStartOfDay(clock.getZone());
        return new Gap(
                "overview.owner-without-agreement",
                role.essential() ? Gap.Severity.BLOCKS : Gap.Severity.NEEDS,
                Gap.TEAM_ORDER + 2,
                role.projectId(),
                person.id(),
                true,
                role.id(),
                since.toInstant(),
                List.of(role.name(), person.name()),
                cure);
    }
}
