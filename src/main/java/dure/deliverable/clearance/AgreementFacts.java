package dure.deliverable.clearance;

import dure.agreement.AgreementParty;
import dure.agreement.AgreementRow;
import dure.agreement.AgreementsOf;
import dure.agreement.GrantRow;
import dure.agreement.GrantService;
import dure.deliverable.ContributionRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads agreements the way the rule needs them. */
@Component
class AgreementFacts {

    static final String CLA = "cla";

    /** Kinds of agreement that bind somebody to the project's work; an NDA or the privacy notice does not. */
    private static final Set<String> BINDING = Set.of("collaboration", "service", CLA);

    private static final String ASSIGNMENT = "assignment-of-rights";

    private final GrantService grants;
    private final AgreementsOf agreementsOf;

    AgreementFacts(GrantService grants, AgreementsOf agreementsOf) {
        this.grants = grants;
        this.agreementsOf = agreementsOf;
    }

    People of(String projectId, LocalDate asOf) {
        return new People(projectId, asOf);
    }

    /** @param lasting still a ground after {@code to} for what was made until then */
    private static Grant grant(GrantRow row, @Nullable LocalDate to, boolean lasting) {
        var ground = new Ground(
                row.id(), row.agreementId(), row.agreementNumber(), row.clauseLabel(), row.inForceFrom(), to);
        return new Grant(
                ground,
                row.grantorId(),
                row.granteeId(),
                row.kind().equals(ASSIGNMENT),
                row.work(),
                row.kinds(),
                row.rights(),
                row.sublicensable(),
                row.outboundLicenses(),
                row.retroactive(),
                lasting,
                row.voidable(),
                row.inForceFrom(),
                to,
                row.executedOn());
    }

    /** The agreements of people in one project, each person read once. */
    final class People {

        private final String projectId;
        private final LocalDate asOf;
        private final Map<String, List<AgreementRow>> read = new HashMap<>();

        private People(String projectId, LocalDate asOf) {
            this.projectId = projectId;
            this.asOf = asOf;
        }

        List<Grant> grants() {
            var rows = grants.executedGrants(projectId);
            read(rows.stream()
                    .filter(row -> row.inForceTo() == null)
                    .map(GrantRow::grantorId)
                    .toList());
            return rows.stream()
                    .map(row -> grant(row, lastDay(row), row.survivesEnd() || staysAfterLeaving(row)))
                    .toList();
        }

        /** What somebody gave who has left goes on while the agreement does, for what was made before. */
        private boolean staysAfterLeaving(GrantRow row) {
            return row.coversUntil() != null
                    && (row.inForceTo() == null || !row.inForceTo().isBefore(asOf));
        }

        /** A right that survives has no last day of its own, but what was made after its agreement ended is not in it. */
        private @Nullable LocalDate lastDay(GrantRow row) {
            var end = row.inForceTo() == null ? endOfAgreement(row) : Stream.of(row.inForceTo());
            return Stream.concat(end, Stream.ofNullable(row.coversUntil()))
                    .min(Comparator.naturalOrder())
                    .orElse(null);
        }

        private Stream<LocalDate> endOfAgreement(GrantRow row) {
            return agreements(row.grantorId()).stream()
                    .filter(a -> a.id().equals(row.agreementId()))
                    .map(AgreementRow::endsOn)
                    .filter(Objects::nonNull);
        }

        /** The executed agreement that binds somebody to the project on the day, or null. */
        @Nullable
        Ground bond(String collaboratorId) {
            return agreements(collaboratorId).stream()
                    .filter(a -> a.state().wasExecuted() && BINDING.contains(a.kind()) && a.holds(collaboratorId, asOf))
                    .filter(a -> a.effectiveFrom() != null && !a.effectiveFrom().isAfter(asOf))
                    .filter(a -> a.endsOn() == null || !a.endsOn().isBefore(asOf))
                    .map(a -> new Ground(null, a.id(), a.number(), null, a.effectiveFrom(), a.endsOn()))
                    .findFirst()
                    .orElse(null);
        }

        /** The CLA that an author has been given but that is not executed, by author. */
        Map<String, String> openClas(List<ContributionRow> contributions) {
            var open = new HashMap<String, String>();
            var authors = contributions.stream()
                    .flatMap(made -> Authors.of(made, contributions).stream())
                    .distinct()
                    .toList();
            read(authors);
            authors.forEach(author -> agreements(author).stream()
                    .filter(a -> a.kind().equals(CLA) && a.state().isOpen())
                    .findFirst()
                    .ifPresent(a -> open.put(author, a.id())));
            return open;
        }

        /** Reads those that were not read yet, all by one query. */
        void read(Collection<String> people) {
            var missing = new HashSet<>(people);
            missing.removeAll(read.keySet());
            missing.forEach(id -> read.put(id, new ArrayList<>()));
            agreementsOf.collaborators(missing).stream()
                    .filter(a -> a.projectId().equals(projectId))
                    .forEach(a -> a.parties().stream()
                            .map(AgreementParty::collaboratorId)
                            .distinct()
                            .filter(missing::contains)
                            .forEach(id -> read.computeIfAbsent(id, each -> new ArrayList<>())
                                    .add(a)));
        }

        private List<AgreementRow> agreements(String collaboratorId) {
            read(Set.of(collaboratorId));
            return read.getOrDefault(collaboratorId, List.of());
        }
    }
}
