package dure.responsibility;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who holds which role today: one row a role in the team's order, one cell a person, people by name. */
public record Matrix(String projectId, List<Person> people, List<Row> rows) {

    /**
     * A person of the team.
     *
     * @param hours hours a week their roles take
     * @param capacity hours a week they can give, null when they have not said
     */
    public record Person(
            String id, String name, int hours, @Nullable Integer capacity, List<String> wants) {

        public boolean overloaded() {
            return capacity != null && hours > capacity;
        }
    }

    /** A role, its cells in the order of the people, and what it lacks. */
    public record Row(RoleRow role, List<Cell> cells, List<Lack> lacks) {

        /** Who holds the role in this part today. */
        public List<Cell> holders(AssignmentPart part) {
            return cells.stream()
                    .filter(cell -> cell.held() != null && cell.held().holdsAs(part))
                    .toList();
        }

        public long wishes() {
            return cells.stream().filter(cell -> cell.proposed() != null).count();
        }
    }

    /** What one person has to do with one role: the assignment they hold (or will from its first day on), and the one they wish or wait for. */
    public record Cell(
            String collaboratorId,
            @Nullable AssignmentRow held,
            @Nullable AssignmentRow proposed) {}

    /** What a role can lack. */
    public enum Lack {
        OWNER,
        BACKUP
    }

    /** All rows that lack {@code what}. */
    public List<Row> lacking(Lack what) {
        return rows.stream().filter(row -> row.lacks().contains(what)).toList();
    }

    public Person person(String id) {
        return people.stream()
                .filter(person -> person.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
