package dure.deliverable;

import static java.util.Objects.requireNonNull;

import dure.collaborator.CollaboratorService;
import dure.license.LicenseService;
import dure.shared.FieldError;
import dure.shared.InputCheck;
import dure.shared.InvalidInput;
import dure.shared.Period;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Checks what is entered about where a deliverable comes from. */
@Component
class ProvenanceCheck {

    private final InputCheck inputs;
    private final CollaboratorService collaborators;
    private final LicenseService licenses;
    private final Clock clock;

    ProvenanceCheck(InputCheck inputs, CollaboratorService collaborators, LicenseService licenses, Clock clock) {
        this.inputs = inputs;
        this.collaborators = collaborators;
        this.licenses = licenses;
        this.clock = clock;
    }

    void contribution(ContributionDetails details) {
        inputs.check(details);
        var period = new Period(requireNonNull(details.from()), details.to());
        var errors = new ArrayList<FieldError>();
        var today = LocalDate.now(clock);
        if (period.from().isAfter(today)) {
            errors.add(FieldError.of("/from", "contribution.future"));
        }
        if (period.to() != null && period.to().isAfter(today)) {
            errors.add(FieldError.of("/to", "contribution.future"));
        }
        if (details.capacity() != Capacity.OWN && details.capacityOf() == null) {
            errors.add(FieldError.of("/capacityOf", "contribution.capacity-of.missing"));
        }
        together(details, errors);
        known(details, errors);
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }

    private static void together(ContributionDetails details, List<FieldError> errors) {
        boolean several = details.authorship() == Authorship.JOINT || details.authorship() == Authorship.SEPARABLE;
        if (!several && !details.jointWith().isEmpty()) {
            errors.add(FieldError.of("/jointWith", "contribution.joint.sole"));
        }
        if (details.jointWith().contains(details.collaboratorId())) {
            errors.add(FieldError.of("/jointWith", "contribution.joint.self"));
        }
        boolean representative = details.representativeId() != null;
        if (representative != (details.representativeDocument() != null)) {
            errors.add(FieldError.of("/representativeDocument", "contribution.representative.document"));
        } else if (representative && details.authorship() != Authorship.JOINT) {
            errors.add(FieldError.of("/representativeId", "contribution.representative.joint"));
        }
    }

    private void known(ContributionDetails details, List<FieldError> errors) {
        var ids = new HashSet<>(details.jointWith());
        ids.add(requireNonNull(details.collaboratorId()));
        if (details.representativeId() != null) {
            ids.add(details.representativeId());
        }
        var known = collaborators.find(ids).keySet();
        if (!known.contains(details.collaboratorId())) {
            errors.add(FieldError.of("/collaboratorId", "deliverable.person.unknown"));
        }
        if (!known.containsAll(details.jointWith())) {
            errors.add(FieldError.of("/jointWith", "deliverable.person.unknown"));
        }
        if (details.representativeId() != null && !known.contains(details.representativeId())) {
            errors.add(FieldError.of("/representativeId", "deliverable.person.unknown"));
        }
    }

    /** The same details with its licenses normalised. */
    InboundDetails inbound(InboundDetails details) {
        inputs.check(details);
        WebAddress.check("/url", details.url());
        String broughtInBy = details.broughtInById();
        if (broughtInBy != null && !collaborators.find(List.of(broughtInBy)).containsKey(broughtInBy)) {
            throw InvalidInput.of("/broughtInById", "deliverable.person.unknown");
        }
        var license = normalised("/license", details.license());
        return new InboundDetails(
                details.name(),
                details.url(),
                details.part(),
                license,
                chosen(license, details.chosenBranch()),
                details.relation(),
                details.basis(),
                details.basisNote(),
                broughtInBy);
    }

    private @Nullable String normalised(String pointer, @Nullable String expression) {
        return expression == null ? null : licenses.parse(expression, pointer).text();
    }

    /** A choice has to be one that the license offers. */
    private @Nullable String chosen(@Nullable String license, @Nullable String branch) {
        String chosen = normalised("/chosenBranch", branch);
        if (chosen == null || license == null) {
            return null;
        }
        var offered = licenses.parse(license).branches();
        if (offered.stream().noneMatch(each -> each.text().equals(chosen))) {
            throw InvalidInput.of("/chosenBranch", "inbound.choice.not-offered", license);
        }
        return chosen;
    }

    /** The path of the part that is meant: the named one, or the only one. */
    static String part(DeliverableRow deliverable, @Nullable String named) {
        var parts = deliverable.parts();
        if (named == null && parts.size() == 1) {
            return parts.getFirst().path();
        }
        return parts.stream()
                .map(PartRow::path)
                .filter(path -> path.equals(named))
                .findFirst()
                .orElseThrow(() -> InvalidInput.of("/part", "contribution.part.unknown"));
    }
}
