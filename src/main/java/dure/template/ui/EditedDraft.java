package dure.template.ui;

import dure.template.OwnTemplateService;
import dure.template.OwnVersionRow;
import dure.template.TemplateFiles;
import dure.template.sheet.TemplateSheet;
import dure.template.text.BrokenText;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A draft while it is edited: each change is saved at once, and each can be taken back. */
class EditedDraft {

    private static final int MOST_STEPS = 100;

    private final OwnTemplateService own;
    private final Deque<TemplateFiles> before = new ArrayDeque<>();
    private OwnVersionRow row;
    private @Nullable String place;

    EditedDraft(OwnTemplateService own, OwnVersionRow row) {
        this.own = own;
        this.row = row;
    }

    OwnVersionRow row() {
        return row;
    }

    TemplateFiles files() {
        return row.content();
    }

    /** The name of the template's own file. */
    String templateFile() {
        return String.valueOf(files().template());
    }

    /** Empty while the file cannot be read. */
    TemplateSheet sheet() {
        try {
            return TemplateSheet.of(templateFile(), files().content(templateFile()));
        } catch (BrokenText unreadable) {
            return new TemplateSheet(Map.of());
        }
    }

    void change(@Nullable String where, TemplateSheet sheet) {
        change(where, files().with(templateFile(), sheet.yaml()));
    }

    /** Saves; what is typed in one place is one step to take back, what has no place is a step of its own. */
    void change(@Nullable String where, TemplateFiles changed) {
        TemplateFiles last = files();
        if (changed.equals(last)) {
            return;
        }
        row = own.saveSettled(row.key(), row.number(), row.version(), changed);
        if (where == null || !where.equals(place)) {
            before.push(last);
            if (before.size() > MOST_STEPS) {
                before.removeLast();
            }
        }
        place = where;
    }

    boolean canUndo() {
        return !before.isEmpty();
    }

    /** Saves what was before the last step. */
    void undo() {
        row = own.save(row.key(), row.number(), row.version(), before.element());
        before.pop();
        place = null;
    }
}
