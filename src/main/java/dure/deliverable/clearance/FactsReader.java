package dure.deliverable.clearance;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import dure.collaborator.CollaboratorRow;
import dure.collaborator.CollaboratorService;
import dure.deliverable.ContributionRow;
import dure.deliverable.DeliverableRow;
import dure.deliverable.InboundBasis;
import dure.deliverable.InboundRow;
import dure.deliverable.PartRow;
import dure.deliverable.ProvenanceService;
import dure.license.Compatibility;
import dure.license.LicenseService;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Gathers what the rule reads, for all deliverables of a project in a handful of queries. */
@Component
class FactsReader {

    private final ProvenanceService provenance;
    private final CollaboratorService collaborators;
    private final AgreementFacts agreements;
    private final LicenseReader licenseReader;
    private final LicenseService licenses;

    FactsReader(
            ProvenanceService provenance,
            CollaboratorService collaborators,
            AgreementFacts agreements,
            LicenseReader licenseReader,
            LicenseService licenses) {
        this.provenance = provenance;
        this.collaborators = collaborators;
        this.agreements = agreements;
        this.licenseReader = licenseReader;
        this.licenses = licenses;
    }

    /** The facts of deliverables of one project on one day. */
    List<ClearanceFacts> facts(String projectId, List<DeliverableRow> deliverables, LocalDate asOf) {
        var ids = deliverables.stream().map(DeliverableRow::id).toList();
        var contributions = provenance.contributions(ids).stream().collect(groupingBy(ContributionRow::deliverableId));
        var inbound = provenance.inbound(ids).stream().collect(groupingBy(InboundRow::deliverableId));
        var active = collaborators.active().stream().map(CollaboratorRow::id).collect(toSet());
        String lead = collaborators.lead().map(CollaboratorRow::id).orElse(null);
        var people = agreements.of(projectId, asOf);
        people.read(deliverables.stream().map(DeliverableRow::ownerId).toList());
        var grants = people.grants();
        return deliverables.stream()
                .map(deliverable -> {
                    var made = contributions.getOrDefault(deliverable.id(), List.of());
                    var brought = inbound.getOrDefault(deliverable.id(), List.of());
                    return new ClearanceFacts(
                            deliverable,
                            made,
                            brought,
                            active,
                            lead,
                            people.bond(deliverable.ownerId()),
                            grants,
                            licenseReader.facts(deliverable),
                            compatibilities(deliverable, brought),
                            people.openClas(made),
                            asOf);
                })
                .toList();
    }

    private Map<String, Compatibility> compatibilities(DeliverableRow deliverable, List<InboundRow> inbound) {
        var outbound = deliverable.parts().stream().collect(toMap(PartRow::path, PartRow::license));
        var asked = new HashMap<List<Object>, Compatibility>();
        var answers = new HashMap<String, Compatibility>();
        for (var in : inbound) {
            String license = in.chosenBranch() == null ? in.license() : in.chosenBranch();
            String goesOut = outbound.get(in.part());
            if (in.basis() == InboundBasis.LICENSE && license != null && goesOut != null) {
                answers.put(
                        in.id(),
                        asked.computeIfAbsent(
                                List.of(license, goesOut, in.relation()),
                                pair -> licenses.compatibility(license, goesOut, in.relation())));
            }
        }
        return answers;
    }
}
