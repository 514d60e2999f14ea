package dure.responsibility.ui;

import com.vaadin.flow.component.notification.Notification;
import dure.responsibility.AssignmentChange;
import dure.responsibility.AssignmentDetails;
import dure.responsibility.AssignmentPart;
import dure.responsibility.AssignmentRow;
import dure.responsibility.AssignmentService;
import dure.responsibility.Matrix;
import dure.shared.ui.Notices;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What a person does in the matrix: each act shows at once what was done and offers to take it back. */
class MatrixActs {

    private final AssignmentService assignments;
    private final MatrixWords words;
    private final Runnable redraw;
    private @Nullable Notification lastNotice;

    MatrixActs(AssignmentService assignments, MatrixWords words, Runnable redraw) {
        this.assignments = assignments;
        this.words = words;
        this.redraw = redraw;
    }

    /** Gives a part; where another owner sits, asks first what becomes of them. */
    void choose(Matrix matrix, Matrix.Row row, Matrix.Person person, AssignmentPart part) {
        var details = AssignmentDetails.of(person.id(), part);
        String done = words.text(
                "responsibility.done.assigned", person.name(), row.role().name(), words.part(part));
        var owner = otherOwner(row, person);
        if (part == AssignmentPart.OWNER && owner.isPresent()) {
            var dialog = new HandoverDialog(
                    words, row.role().name(), matrix.person(owner.get()).name(), person.name());
            dialog.offer(choice -> act(() -> assign(row, details.replacing(choice)), done));
            dialog.offerSuccessor(() -> act(
                    () -> assign(row, details),
                    words.text(
                            "responsibility.done.successor",
                            person.name(),
                            row.role().name())));
            dialog.open();
        } else {
            act(() -> assign(row, details), done);
        }
    }

    void wish(Matrix.Row row, Matrix.Person person) {
        act(
                () -> assign(row, AssignmentDetails.wish(person.id())),
                words.text(
                        "responsibility.done.wished", person.name(), row.role().name()));
    }

    /** Makes a wish come true, or lets the successor take over. */
    void accept(Matrix matrix, Matrix.Row row, Matrix.Person person, AssignmentRow proposed) {
        String done = words.text(
                "responsibility.done.assigned", person.name(), row.role().name(), words.part(proposed.part()));
        var owner = otherOwner(row, person);
        if (proposed.part() == AssignmentPart.OWNER && owner.isPresent()) {
            var dialog = new HandoverDialog(
                    words, row.role().name(), matrix.person(owner.get()).name(), person.name());
            dialog.offer(choice -> act(() -> assignments.accept(proposed.id(), choice), done));
            dialog.open();
        } else {
            act(() -> assignments.accept(proposed.id(), null), done);
        }
    }

    void clear(Matrix.Row row, Matrix.Person person) {
        act(
                () -> assignments.clear(row.role().id(), person.id()),
                words.text(
                        "responsibility.done.cleared", person.name(), row.role().name()));
    }

    /** Saves the dates of what a person holds; used by a form, which shows a refusal itself. */
    void setPeriod(Matrix.Row row, Matrix.Person person, AssignmentRow held, PeriodForm.Dates dates) {
        act(
                () -> assign(
                        row, new AssignmentDetails(person.id(), held.part(), dates.from(), dates.to(), null, null)),
                words.text(
                        "responsibility.done.dates", person.name(), row.role().name()));
    }

    private AssignmentChange assign(Matrix.Row row, AssignmentDetails details) {
        return assignments.assign(row.role().id(), details);
    }

    private void act(Supplier<AssignmentChange> deed, String done) {
        var change = deed.get();
        redraw.run();
        if (lastNotice != null) {
            lastNotice.close();
        }
        lastNotice = Notices.undo(done, () -> {
            assignments.undo(change);
            redraw.run();
        });
    }

    private static Optional<String> otherOwner(Matrix.Row row, Matrix.Person person) {
        return row.holders(AssignmentPart.OWNER).stream()
                .map(Matrix.Cell::collaboratorId)
                .filter(id -> !id.equals(person.id()))
                .findFirst();
    }
}
