package dure.agreement;

import dure.collaborator.CollaboratorService;
import dure.project.ProjectService;
import dure.shared.FieldError;
import dure.shared.InputCheck;
import dure.shared.InvalidInput;
import dure.shared.Period;
import dure.template.MergeRequest;
import dure.template.PartyRole;
import dure.template.TemplateService;
import dure.template.TemplateVersion;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Checks what was entered of a draft against its template and the people there are. */
@Component
class DraftCheck {

    /** What the column holds. */
    private static final int MOST_BYTES = 65_535;

    private final InputCheck inputs;
    private final TemplateService templates;
    private final CollaboratorService collaborators;
    private final ProjectService projects;
    private final BaseCheck bases;
    private final PersonCheck people;
    private final JsonMapper json;

    DraftCheck(
            InputCheck inputs,
            TemplateService templates,
            CollaboratorService collaborators,
            ProjectService projects,
            BaseCheck bases,
            PersonCheck people,
            JsonMapper json) {
        this.inputs = inputs;
        this.templates = templates;
        this.collaborators = collaborators;
        this.projects = projects;
        this.bases = bases;
        this.people = people;
        this.json = json;
    }

    /** A draft that may still lack values, but holds none that is wrong. */
    record Checked(String projectId, Draft draft, List<PartyLine> parties) {}

    /** Of a new agreement: it takes the template's newest version. */
    Checked check(AgreementDetails details) {
        inputs.check(details);
        return check(details, templates.current(details.template()));
    }

    /** Of an agreement that there is already: it keeps its version, and what it is made for. */
    Checked check(AgreementDetails details, Agreement agreement) {
        inputs.check(details);
        bases.check(details, agreement.base());
        return check(
                details, templates.version(details.template(), agreement.draft().templateVersion()));
    }

    /** Of a new agreement that is made for an earlier one. */
    Checked check(AgreementDetails details, BaseLink base) {
        inputs.check(details);
        bases.check(details, base);
        return check(details, templates.current(details.template()));
    }

    /** The same as details of a new draft: without the people who are not there any more. */
    AgreementDetails fitting(AgreementDetails details) {
        var version = templates.current(details.template());
        return details.with(details.parties(), people.fitting(version, details.values(), ids(details)));
    }

    private Checked check(AgreementDetails details, TemplateVersion version) {
        var errors = new ArrayList<FieldError>();
        var parties = parties(details, version, errors);
        checkPeople(details, errors);
        if (details.signBy() != null) {
            Period.checkDay("/signBy", details.signBy());
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        projects.find(details.projectId());
        Locale language = Locale.of(details.language());
        var asked =
                templates.check(MergeRequest.ofValues(version.key(), version.version(), language, details.values()));
        errors.addAll(people.unknown("/values", version, asked, ids(details)));
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        String title = version.title().in(language);
        var draft = new Draft(
                version.key(),
                version.version(),
                version.signing(),
                title,
                details.language(),
                details.signing(),
                valuesJson("/values", details.values()),
                details.signBy(),
                version.kind(),
                details.layout(),
                details.amendedValues().isEmpty() ? null : valuesJson("/amendedValues", details.amendedValues()),
                details.endRoles());
        return new Checked(details.projectId(), draft, parties);
    }

    private String valuesJson(String pointer, Map<String, Object> entered) {
        String values = json.writeValueAsString(entered);
        if (values.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            throw InvalidInput.of(pointer, "agreement.values.too-long");
        }
        return values;
    }

    private static List<PartyLine> parties(AgreementDetails details, TemplateVersion version, List<FieldError> errors) {
        var roles = version.partyRoles().stream().collect(Collectors.toMap(PartyRole::key, role -> role));
        var lines = new ArrayList<PartyLine>();
        var seen = new HashSet<String>();
        int index = 0;
        for (PartyDetails party : details.parties()) {
            String pointer = "/parties/" + index++;
            PartyRole role = roles.get(party.as());
            if (role == null) {
                errors.add(FieldError.of(pointer + "/as", "agreement.party.role", String.join(", ", roles.keySet())));
            } else if (!seen.add(party.collaboratorId() + party.as())) {
                errors.add(FieldError.of(pointer + "/collaboratorId", "agreement.party.twice"));
            } else {
                lines.add(new PartyLine(party.collaboratorId(), party.as(), party.order(), role.signs(), null, null));
            }
        }
        version.partyRoles().forEach(role -> checkMost(role, lines, errors));
        return lines;
    }

    private static void checkMost(PartyRole role, List<PartyLine> lines, List<FieldError> errors) {
        long count = lines.stream().filter(line -> line.as().equals(role.key())).count();
        if (count > role.max()) {
            errors.add(FieldError.of("/parties", "agreement.party.too-many", role.key(), role.max()));
        }
    }

    private static List<String> ids(AgreementDetails details) {
        return details.parties().stream().map(PartyDetails::collaboratorId).toList();
    }

    private void checkPeople(AgreementDetails details, List<FieldError> errors) {
        List<String> ids = ids(details);
        Set<String> known = collaborators.find(Set.copyOf(ids)).keySet();
        for (int i = 0; i < ids.size(); i++) {
            if (!known.contains(ids.get(i))) {
                errors.add(FieldError.of("/parties/" + i + "/collaboratorId", "agreement.party.unknown"));
            }
        }
    }
}
