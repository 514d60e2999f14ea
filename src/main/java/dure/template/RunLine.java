package dure.template;

import dure.document.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Gathers the runs of one paragraph: neighbours of one weight and language become one, blanks at both ends fall away. */
final class RunLine {

    private final List<Run> runs = new ArrayList<>();

    void add(String text, boolean bold) {
        add(text, bold, null);
    }

    /** @param language of these words, where it is not the text's */
    void add(String text, boolean bold, @Nullable Locale language) {
        if (text.isEmpty()) {
            return;
        }
        Run last = runs.isEmpty() ? null : runs.getLast();
        if (last != null && last.text() != null && last.bold() == bold && Objects.equals(last.language(), language)) {
            runs.set(runs.size() - 1, new Run(last.text() + text, bold, language));
        } else {
            runs.add(new Run(text, bold, language));
        }
    }

    void addMissing() {
        runs.add(Run.missing());
    }

    List<Run> finish() {
        trim(0, true);
        trim(runs.size() - 1, false);
        return List.copyOf(runs);
    }

    private void trim(int index, boolean leading) {
        if (index < 0 || index >= runs.size()) {
            return;
        }
        Run run = runs.get(index);
        String text = run.text();
        if (text != null) {
            String trimmed = leading ? text.stripLeading() : text.stripTrailing();
            if (trimmed.isEmpty()) {
                runs.remove(index);
            } else {
                runs.set(index, new Run(trimmed, run.bold(), run.language()));
            }
        }
    }
}
