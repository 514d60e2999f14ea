package dure.agreement;

import dure.collaborator.CollaboratorRow;
import dure.collaborator.CollaboratorService;
import dure.responsibility.AssignmentRow;
import dure.responsibility.AssignmentService;
import dure.responsibility.RoleRow;
import dure.responsibility.RoleService;
import dure.template.SigningMode;
import dure.template.TemplateService;
import dure.template.TemplateVersion;
import dure.template.Variable;
import dure.template.VariableType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * What a new draft begins with beyond the presets of its template, so that little is left to type: a year's term, the tasks of
 * whoever does the work, the names of whoever wrote it. Everything can be changed in the draft; what must be chosen is not chosen here.
 */
@Component
public class FirstDraft {

    private final TemplateService templates;
    private final CollaboratorService collaborators;
    private final AssignmentService assignments;
    private final RoleService roles;
    private final Clock clock;

    FirstDraft(
            TemplateService templates,
            CollaboratorService collaborators,
            AssignmentService assignments,
            RoleService roles,
            Clock clock) {
        this.templates = templates;
        this.collaborators = collaborators;
        this.assignments = assignments;
        this.roles = roles;
        this.clock = clock;
    }

    public AgreementDetails of(String projectId, String template, String language, List<PartyDetails> parties) {
        var version = templates.current(template);
        return new AgreementDetails(
                projectId, template, language, parties, values(projectId, version, parties), SigningMode.PAPER, null);
    }

    private Map<String, Object> values(String projectId, TemplateVersion version, List<PartyDetails> parties) {
        var others = othersThanTheLead(parties);
        var values = new HashMap<String, Object>();
        for (Variable variable : version.variables()) {
            String name = variable.name();
            switch (name) {
                case "term.end" ->
                    values.put(name, today().plusYears(1).minusDays(1).toString());
                case "scope" ->
                    put(
                            values,
                            variable,
                            rolesOf(projectId, others)
                                    .flatMap(role -> role.tasks().stream())
                                    .distinct()
                                    .toList());
                case "work.authors" -> values.put(name, String.join(", ", names(others)));
                case "certificate.roles" ->
                    values.put(
                            name,
                            rolesOf(projectId, others)
                                    .map(RoleRow::name)
                                    .distinct()
                                    .toList());
                case "certificate.period" -> since(others).ifPresent(day -> values.put(name, day + "/" + today()));
                default -> {
                    if (isListOfParties(variable)) {
                        put(values, variable, names(parties));
                    }
                }
            }
        }
        return values;
    }

    /** One row for each, in the first column. */
    private static void put(Map<String, Object> values, Variable variable, List<String> firstColumn) {
        if (!firstColumn.isEmpty() && variable.type() == VariableType.ROWS) {
            String column = variable.columns().getFirst().name();
            values.put(
                    variable.name(),
                    firstColumn.stream().map(text -> Map.of(column, text)).toList());
        }
    }

    /** Such as the table of authors: its first column is a party, and it has to be filled. */
    private static boolean isListOfParties(Variable variable) {
        return variable.type() == VariableType.ROWS
                && variable.required()
                && variable.columns().getFirst().type() == VariableType.PARTY;
    }

    /** What they have taken on in the project. */
    private Stream<RoleRow> rolesOf(String projectId, List<PartyDetails> people) {
        Map<String, RoleRow> ofProject =
                roles.list(projectId).stream().collect(Collectors.toMap(RoleRow::id, role -> role));
        return people.stream()
                .flatMap(party -> assignments.rolesOf(party.collaboratorId()).stream())
                .filter(AssignmentRow::holds)
                .map(held -> ofProject.get(held.roleId()))
                .filter(Objects::nonNull);
    }

    private Optional<LocalDate> since(List<PartyDetails> people) {
        return people.stream()
                .map(party -> collaborators.find(party.collaboratorId()).activeSince())
                .filter(Objects::nonNull)
                .findFirst();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private List<PartyDetails> othersThanTheLead(List<PartyDetails> parties) {
        String lead = collaborators.lead().map(CollaboratorRow::id).orElse("");
        return parties.stream()
                .filter(party -> !party.collaboratorId().equals(lead))
                .toList();
    }

    private List<String> names(List<PartyDetails> parties) {
        var people = collaborators.find(
                parties.stream().map(PartyDetails::collaboratorId).collect(Collectors.toSet()));
        return parties.stream()
                .map(party -> people.get(party.collaboratorId()))
                .filter(Objects::nonNull)
                .map(CollaboratorRow::name)
                .toList();
    }
}
