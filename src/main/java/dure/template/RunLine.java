package dure.template;

import dure.document.Run;
import java.util.ArrayList;
import java.util.List;

/** Gathers the runs of one paragraph: neighbours of one weight become one, blanks at both ends fall away. */
final class RunLine {

    private final List<Run> runs = new ArrayList<>();

    void add(String text, boolean bold) {
        if (text.isEmpty()) {
            return;
        }
        String before = runs.isEmpty() || runs.getLast().bold() != bold
                ? null
                : runs.getLast().text();
        if (before == null) {
            runs.add(new Run(text, bold));
        } else {
            runs.set(runs.size() - 1, new Run(before + text, bold));
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
                runs.set(index, new Run(trimmed, run.bold()));
            }
        }
    }
}
