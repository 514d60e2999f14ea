package dure.responsibility;

import dure.document.Block;
import dure.shared.Translations;
import dure.shared.ui.Dates;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The division of work (업무분장표) as a part of a document, drawn from what holds today. */
@Component
public class MatrixAnnex {

    private static final List<Integer> WIDTHS = List.of(18, 34, 16, 14, 10, 8);
    private static final List<String> COLUMNS = List.of("role", "work", "owner", "backup", "contributor", "hours");

    private final MatrixReader reader;
    private final Translations texts;
    private final Clock clock;

    MatrixAnnex(MatrixReader reader, Translations texts, Clock clock) {
        this.reader = reader;
        this.texts = texts;
        this.clock = clock;
    }

    /** The table and its notes, without the annex's head: whoever carries it numbers its annexes. */
    public List<Block> blocks(String projectId, Locale locale) {
        return blocks(projectId, locale, Map.of());
    }

    /** As {@link #blocks(String, Locale)}, with the names that the parties carry in the document in place of their display names. */
    public List<Block> blocks(String projectId, Locale locale, Map<String, String> namesById) {
        var matrix = reader.matrix(projectId);
        if (matrix.rows().isEmpty()) {
            return List.of(new Block.Note(text("sheet.empty", locale)));
        }
        var names = matrix.people().stream()
                .collect(Collectors.toMap(
                        Matrix.Person::id, person -> namesById.getOrDefault(person.id(), person.name())));
        var blocks = new ArrayList<Block>();
        blocks.add(Block.Table.of(
                COLUMNS.stream()
                        .map(column -> text("sheet.column." + column, locale))
                        .toList(),
                matrix.rows().stream().map(row -> line(row, names, locale)).toList(),
                WIDTHS));
        blocks.add(new Block.Note(text("sheet.as-of", locale, Dates.day(LocalDate.now(clock), locale))));
        return blocks;
    }

    private List<String> line(Matrix.Row row, Map<String, String> names, Locale locale) {
        var role = row.role();
        return List.of(
                role.essential() ? text("sheet.essential", locale, role.name()) : role.name(),
                work(role, locale),
                holders(row, AssignmentPart.OWNER, names, locale),
                holders(row, AssignmentPart.BACKUP, names, locale),
                holders(row, AssignmentPart.CONTRIBUTOR, names, locale),
                text("hours", locale, role.weeklyHours()));
    }

    private String work(RoleRow role, Locale locale) {
        var lines = new ArrayList<String>();
        if (role.purpose() != null) {
            lines.add(role.purpose());
        }
        role.tasks().forEach(task -> lines.add("· " + task));
        if (role.termEnd() != null) {
            lines.add(text("sheet.until", locale, Dates.day(role.termEnd(), locale)));
        }
        return lines.isEmpty() ? "–" : String.join("\n", lines);
    }

    private String holders(Matrix.Row row, AssignmentPart part, Map<String, String> names, Locale locale) {
        var cells = row.holders(part);
        return cells.isEmpty()
                ? "–"
                : cells.stream()
                        .map(cell -> holder(cell, names.getOrDefault(cell.collaboratorId(), ""), locale))
                        .collect(Collectors.joining("\n"));
    }

    private String holder(Matrix.Cell cell, String name, Locale locale) {
        var held = cell.held();
        if (held == null || held.to() == null && !held.from().isAfter(LocalDate.now(clock))) {
            return name;
        }
        return name + " (" + Dates.period(held.from(), held.to(), locale).strip() + ")";
    }

    private String text(String key, Locale locale, Object... args) {
        return texts.getTranslation("responsibility." + key, locale, args);
    }
}
