package dure.agreement;

import dure.collaborator.CollaboratorRow;
import dure.collaborator.CollaboratorService;
import dure.shared.FieldError;
import dure.shared.PlainText;
import dure.template.Column;
import dure.template.TemplateVersion;
import dure.template.Variable;
import dure.template.VariableType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Asks whether the people whom the values of a draft name are there: a party among its parties, anybody else in the team. */
@Component
class PersonCheck {

    private final CollaboratorService collaborators;

    PersonCheck(CollaboratorService collaborators) {
        this.collaborators = collaborators;
    }

    /** A name in a value; {@code place} is the variable's, or {@code authors/0/name} in a table. */
    private record Named(String place, VariableType type, String name) {

        FieldError refusal(String pointer) {
            String why = type == VariableType.PARTY ? "agreement.person.no-party" : "agreement.person.no-collaborator";
            return FieldError.of(pointer + "/" + place, why, name);
        }
    }

    /** @param parties ids of the parties */
    List<FieldError> unknown(
            String pointer, TemplateVersion version, Map<String, Object> values, Collection<String> parties) {
        return unknown(version, values, parties).stream()
                .map(named -> named.refusal(pointer))
                .toList();
    }

    /** The values without the people who are not there, as of an agreement that was made when they were. */
    Map<String, Object> fitting(TemplateVersion version, Map<String, Object> values, Collection<String> parties) {
        var unknown =
                unknown(version, values, parties).stream().map(Named::place).collect(Collectors.toSet());
        var fitting = new LinkedHashMap<String, Object>();
        values.forEach((name, value) -> {
            if (value instanceof List<?> list) {
                fitting.put(name, fitting(name, list, unknown));
            } else if (!unknown.contains(name)) {
                fitting.put(name, value);
            }
        });
        return fitting;
    }

    private static List<Object> fitting(String name, List<?> items, Set<String> unknown) {
        var fitting = new ArrayList<Object>();
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i) instanceof Map<?, ?> row) {
                var cells = new LinkedHashMap<Object, Object>(row);
                String place = name + "/" + i + "/";
                cells.keySet().removeIf(column -> unknown.contains(place + column));
                fitting.add(cells);
            } else {
                fitting.add(items.get(i));
            }
        }
        return fitting;
    }

    private List<Named> unknown(TemplateVersion version, Map<String, Object> values, Collection<String> parties) {
        var named = version.variables().stream()
                .flatMap(variable -> named(variable, values))
                .toList();
        if (named.isEmpty()) {
            return List.of();
        }
        Set<String> ofParties = names(collaborators.find(Set.copyOf(parties)).values());
        Set<String> ofTeam = names(collaborators.present());
        ofTeam.addAll(ofParties);
        return named.stream()
                .filter(each -> !(each.type() == VariableType.PARTY ? ofParties : ofTeam).contains(each.name()))
                .toList();
    }

    private static Stream<Named> named(Variable variable, Map<String, Object> values) {
        Object value = values.get(variable.name());
        if (value instanceof String name && isPerson(variable.type())) {
            return Stream.of(new Named(variable.name(), variable.type(), line(name)));
        }
        var named = new ArrayList<Named>();
        if (value instanceof List<?> rows) {
            for (int i = 0; i < rows.size(); i++) {
                for (Column column : variable.columns()) {
                    if (isPerson(column.type())
                            && rows.get(i) instanceof Map<?, ?> row
                            && row.get(column.name()) instanceof String name
                            && !PlainText.isBlank(name)) {
                        named.add(
                                new Named(variable.name() + "/" + i + "/" + column.name(), column.type(), line(name)));
                    }
                }
            }
        }
        return named.stream();
    }

    private static boolean isPerson(VariableType type) {
        return type == VariableType.PERSON || type == VariableType.PARTY;
    }

    private static String line(String name) {
        return String.valueOf(PlainText.line(name));
    }

    /** As the team writes them, and in Latin letters. */
    private static Set<String> names(Collection<CollaboratorRow> people) {
        var names = new HashSet<String>();
        for (CollaboratorRow person : people) {
            names.add(person.name());
            if (person.nameEn() != null) {
                names.add(person.nameEn());
            }
        }
        return names;
    }
}
