package dure.journal.ui;

import com.vaadin.flow.component.UI;
import dure.journal.NoteKind;
import dure.journal.NoteRow;
import dure.shared.ui.Dates;
import dure.shared.ui.Tone;

/** Notes in the reader's words. */
final class NoteWords {

    private NoteWords() {}

    static String of(NoteKind kind) {
        return text("journal.kind." + kind);
    }

    /** Whether the reader has read a source; nothing for other notes, since nobody is expected to. */
    static String reading(NoteRow row) {
        if (row.readOn() != null) {
            return text(
                    "journal.read.on", Dates.day(row.readOn(), UI.getCurrent().getLocale()));
        }
        if (row.kind() != NoteKind.SOURCE) {
            return "";
        }
        return text(row.mustRead() ? "journal.must-read" : "journal.read.unread");
    }

    static Tone readingTone(NoteRow row) {
        if (row.readOn() != null) {
            return Tone.GOOD;
        }
        return row.mustRead() ? Tone.ATTENTION : Tone.QUIET;
    }

    static String minutes(NoteRow row) {
        return row.minutes() == null ? "" : text("journal.minutes.value", row.minutes());
    }

    static String text(String key, Object... args) {
        return UI.getCurrent().getTranslation(key, args);
    }
}
