package dure.responsibility;

import dure.collaborator.CollaboratorRow;
import dure.responsibility.Suggestion.Kind;
import dure.responsibility.Suggestion.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Says who might take a role and why: wishes, wants and skills that share a word with the role, hours left. The same
 * input always gives the same answer, in the order of names; nobody is ranked.
 */
@Component
class Suggestions {

    private static final int SHORTEST_WORD = 2;

    private final MatrixReader reader;
    private final Team team;

    Suggestions(MatrixReader reader, Team team) {
        this.reader = reader;
        this.team = team;
    }

    /** Everybody who does not answer for the role already and for whom at least one reason speaks. */
    List<Suggestion> of(RoleRow role) {
        var matrix = reader.matrix(role.projectId());
        var row = matrix.rows().stream()
                .filter(candidate -> candidate.role().id().equals(role.id()))
                .findFirst();
        return row.map(found -> team.people().stream()
                        .filter(person -> !owns(found, person.id()))
                        .map(person -> new Suggestion(person.id(), person.name(), reasons(found, matrix, person)))
                        .filter(suggestion -> !suggestion.reasons().isEmpty())
                        .toList())
                .orElse(List.of());
    }

    private static List<Reason> reasons(Matrix.Row row, Matrix matrix, CollaboratorRow person) {
        var reasons = new ArrayList<Reason>();
        if (row.cells().stream()
                .anyMatch(c -> c.proposed() != null && c.collaboratorId().equals(person.id()))) {
            reasons.add(new Reason(Kind.WISH, null));
        }
        String text = text(row.role());
        hit(person.wants(), text).ifPresent(want -> reasons.add(new Reason(Kind.WANT, want)));
        hit(person.skills(), text).ifPresent(skill -> reasons.add(new Reason(Kind.SKILL, skill)));
        if (person.weeklyHours() != null) {
            int free = person.weeklyHours() - matrix.person(person.id()).hours();
            if (free > 0 && free >= row.role().weeklyHours()) {
                reasons.add(new Reason(Kind.HOURS, String.valueOf(free)));
            }
        }
        return reasons;
    }

    private static boolean owns(Matrix.Row row, String personId) {
        return row.holders(AssignmentPart.OWNER).stream()
                .anyMatch(cell -> cell.collaboratorId().equals(personId));
    }

    /** The first want or skill of which a word stands in the role's text. */
    private static Optional<String> hit(List<String> phrases, String text) {
        return phrases.stream()
                .filter(phrase -> List.of(phrase.toLowerCase(Locale.ROOT).split("[\\s,·/]+")).stream()
                        .anyMatch(word -> word.length() >= SHORTEST_WORD && text.contains(word)))
                .findFirst();
    }

    private static String text(RoleRow role) {
        String purpose = role.purpose() == null ? "" : role.purpose();
        return String.join("\n", role.name(), purpose, String.join("\n", role.tasks()))
                .toLowerCase(Locale.ROOT);
    }
}
