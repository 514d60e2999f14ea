package dure.responsibility.ui;

import com.vaadin.flow.component.Component;
import dure.responsibility.AssignmentOrigin;
import dure.responsibility.AssignmentPart;
import dure.responsibility.AssignmentRow;
import dure.responsibility.AssignmentState;
import dure.responsibility.Matrix;
import dure.shared.ui.Dates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a cell of the matrix says, for the eye and for the ear. */
class MatrixWords {

    private final Component component;
    private final Locale locale;
    private final LocalDate today;

    MatrixWords(Component component, Locale locale, LocalDate today) {
        this.component = component;
        this.locale = locale;
        this.today = today;
    }

    String part(AssignmentPart part) {
        return switch (part) {
            case OWNER -> component.getTranslation("responsibility.part.owner");
            case BACKUP -> component.getTranslation("responsibility.part.backup");
            case CONTRIBUTOR -> component.getTranslation("responsibility.part.contributor");
        };
    }

    String text(String key, Object... args) {
        return component.getTranslation(key, args);
    }

    String state(AssignmentState state) {
        return switch (state) {
            case PROPOSED -> component.getTranslation("responsibility.state.proposed");
            case ACTIVE -> component.getTranslation("responsibility.state.active");
            case ENDED -> component.getTranslation("responsibility.state.ended");
        };
    }

    /** The sign of what waits: a wish, or a named successor. */
    PartSign waiting(AssignmentRow proposed) {
        return proposed.origin() == AssignmentOrigin.VOLUNTEERED
                ? PartSign.wish(component.getTranslation("responsibility.part.wish"))
                : PartSign.successor(component.getTranslation("responsibility.part.successor"));
    }

    /** The state of a cell in words: {@code 담당, 2026. 12. 1.부터, 희망}. */
    String state(Matrix.Cell cell) {
        var words = new ArrayList<String>();
        var held = cell.held();
        if (held != null) {
            words.add(part(held.part()));
            String period = period(held);
            if (period != null) {
                words.add(period);
            }
        }
        var proposed = cell.proposed();
        if (proposed != null) {
            words.add(component.getTranslation(
                    proposed.origin() == AssignmentOrigin.VOLUNTEERED
                            ? "responsibility.part.wish"
                            : "responsibility.part.successor"));
        }
        return words.isEmpty() ? component.getTranslation("responsibility.cell.empty") : String.join(", ", words);
    }

    /** The dates of an assignment where they matter: it begins later, or its end is known. */
    @Nullable
    String period(AssignmentRow held) {
        boolean later = held.from().isAfter(today);
        var to = held.to();
        if (later && to != null) {
            return Dates.period(held.from(), to, locale);
        }
        if (later) {
            return component.getTranslation("responsibility.cell.from", Dates.day(held.from(), locale));
        }
        return to == null ? null : component.getTranslation("responsibility.cell.until", Dates.day(to, locale));
    }

    List<PartSign> signs(Matrix.Cell cell) {
        var signs = new ArrayList<PartSign>();
        var held = cell.held();
        if (held != null) {
            signs.add(PartSign.of(held.part(), part(held.part())));
        }
        var proposed = cell.proposed();
        if (proposed != null) {
            signs.add(waiting(proposed));
        }
        return signs;
    }
}
