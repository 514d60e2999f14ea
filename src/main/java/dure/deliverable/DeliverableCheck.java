package dure.deliverable;

import dure.collaborator.CollaboratorRow;
import dure.collaborator.CollaboratorService;
import dure.collaborator.CollaboratorState;
import dure.license.LicenseService;
import dure.project.ProjectRow;
import dure.project.ProjectService;
import dure.project.WorkKind;
import dure.shared.FieldError;
import dure.shared.InputCheck;
import dure.shared.InvalidInput;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Checks a deliverable that was entered against people and licenses, and fills in what may be left out. */
@Component
class DeliverableCheck {

    private final InputCheck inputs;
    private final ProjectService projects;
    private final CollaboratorService collaborators;
    private final LicenseService licenses;

    DeliverableCheck(
            InputCheck inputs, ProjectService projects, CollaboratorService collaborators, LicenseService licenses) {
        this.inputs = inputs;
        this.projects = projects;
        this.collaborators = collaborators;
        this.licenses = licenses;
    }

    /** The same details with the licensor named. */
    DeliverableDetails complete(DeliverableDetails details) {
        inputs.check(details);
        WebAddress.check("/repositoryUrl", details.repositoryUrl());
        person("/ownerId", Objects.requireNonNull(details.ownerId()));
        String licensorId = details.licensorId() == null ? lead() : details.licensorId();
        person("/licensorId", licensorId);
        return new DeliverableDetails(
                details.projectId(),
                details.title(),
                details.titleEn(),
                details.kind(),
                details.legalKind(),
                details.ownerId(),
                licensorId,
                details.parts(),
                details.repositoryUrl());
    }

    /** The parts with normalised licenses; one part for everything when none was entered. */
    List<Part> parts(DeliverableDetails details) {
        var project = projects.find(Objects.requireNonNull(details.projectId()));
        var parts = new ArrayList<Part>();
        var paths = new HashSet<String>();
        var errors = new ArrayList<FieldError>();
        var entered = details.parts().isEmpty() ? List.of(everything(details.kind())) : details.parts();
        for (int i = 0; i < entered.size(); i++) {
            var part = entered.get(i);
            String path = Objects.requireNonNull(part.path());
            if (!PathGlob.isValid(path)) {
                errors.add(FieldError.of("/parts/" + i + "/path", "deliverable.part.path"));
            } else if (!paths.add(path)) {
                errors.add(FieldError.of("/parts/" + i + "/path", "deliverable.part.twice", path));
            }
            read(project, part, "/parts/" + i + "/license", errors)
                    .ifPresent(license -> parts.add(new Part(path, Objects.requireNonNull(part.kind()), license)));
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        return parts;
    }

    private Optional<String> read(ProjectRow project, PartDetails part, String pointer, List<FieldError> errors) {
        var kind = Objects.requireNonNull(part.kind());
        String license = part.license() == null ? project.defaultLicenses().get(kind) : part.license();
        if (license == null) {
            errors.add(FieldError.of(pointer, "deliverable.part.no-license"));
            return Optional.empty();
        }
        try {
            return Optional.of(licenses.parse(license, pointer).text());
        } catch (InvalidInput refused) {
            errors.addAll(refused.errors());
            return Optional.empty();
        }
    }

    private static PartDetails everything(@Nullable DeliverableKind kind) {
        if (kind == null || kind == DeliverableKind.MIXED) {
            throw InvalidInput.of("/parts", "deliverable.parts.missing");
        }
        return new PartDetails("**", WorkKind.valueOf(kind.name()), null);
    }

    private void person(String pointer, String collaboratorId) {
        CollaboratorRow person = collaborators.find(List.of(collaboratorId)).get(collaboratorId);
        if (person == null) {
            throw InvalidInput.of(pointer, "deliverable.person.unknown");
        }
        if (person.state() == CollaboratorState.LEFT) {
            throw InvalidInput.of(pointer, "deliverable.person.left", person.name());
        }
    }

    private String lead() {
        return collaborators
                .lead()
                .map(CollaboratorRow::id)
                .orElseThrow(() -> InvalidInput.of("/licensorId", "deliverable.licensor.missing"));
    }
}
