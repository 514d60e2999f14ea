package dure.release;

import dure.collaborator.CollaboratorService;
import dure.deliverable.ContributionRow;
import dure.deliverable.DeliverableRow;
import dure.deliverable.ProvenanceService;
import dure.release.pack.FrozenRelease;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The part of a frozen record that says who made what and what came from elsewhere. */
@Component
class FrozenProvenance {

    private final ProvenanceService provenance;
    private final CollaboratorService collaborators;

    FrozenProvenance(ProvenanceService provenance, CollaboratorService collaborators) {
        this.provenance = provenance;
        this.collaborators = collaborators;
    }

    /** Everybody the record names, by id, with the names of today. */
    Map<String, FrozenRelease.Person> people(
            DeliverableRow deliverable, ReleaseClearance clearance, @Nullable String publishedBy) {
        var ids = new HashSet<String>(List.of(deliverable.ownerId(), deliverable.licensorId()));
        if (publishedBy != null) {
            ids.add(publishedBy);
        }
        clearance.decisions().values().forEach(made -> ids.add(made.decidedBy()));
        provenance.contributions(deliverable.id()).forEach(made -> {
            ids.add(made.collaboratorId());
            ids.addAll(made.jointWith());
        });
        var people = new HashMap<String, FrozenRelease.Person>();
        collaborators
                .find(ids)
                .forEach((id, row) -> people.put(id, new FrozenRelease.Person(id, row.name(), row.nameEn())));
        return people;
    }

    List<FrozenRelease.Made> made(String deliverableId, Map<String, FrozenRelease.Person> people) {
        return provenance.contributions(deliverableId).stream()
                .map(made -> made(made, people))
                .toList();
    }

    private static FrozenRelease.Made made(ContributionRow made, Map<String, FrozenRelease.Person> people) {
        var authors = Stream.concat(Stream.of(made.collaboratorId()), made.jointWith().stream())
                .map(people::get)
                .map(Objects::requireNonNull)
                .toList();
        var to = made.to();
        return new FrozenRelease.Made(
                made.id(),
                authors,
                made.part(),
                made.kind().name(),
                made.from().toString(),
                to == null ? null : to.toString(),
                made.capacity().name(),
                made.capacityOf(),
                made.authorship().name(),
                !made.hasNoAuthor(),
                made.ai().use().name(),
                made.ai().tool(),
                made.ai().humanPart(),
                made.evidence());
    }

    List<FrozenRelease.Brought> brought(String deliverableId) {
        return provenance.inbound(deliverableId).stream()
                .map(in -> new FrozenRelease.Brought(
                        in.id(),
                        in.name(),
                        in.url(),
                        in.part(),
                        in.license(),
                        in.chosenBranch(),
                        in.relation().name(),
                        in.basis().name(),
                        in.basisNote()))
                .toList();
    }
}
