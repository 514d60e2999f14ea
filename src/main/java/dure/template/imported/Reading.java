package dure.template.imported;

import dure.shared.InvalidInput;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What has been read of a file so far: its paragraphs, and what was not understood. */
final class Reading {

    private static final int MOST_LINES = 5_000;
    private static final int MOST_CHARACTERS = 300_000;
    private static final int LONGEST_LINE = 10_000;
    private static final int MOST_REMARKS = 2_000;

    private static final Pattern BETWEEN_BLOCKS = Pattern.compile("\\R[ \\t]*+\\R");

    private final List<Line> lines = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();
    private @Nullable String title;
    private int characters;

    void add(int place, String text, int heading, int depth) {
        String clean = PlainText.clean(text).strip();
        if (clean.isEmpty()) {
            return;
        }
        if (clean.length() > LONGEST_LINE) {
            throw refused("long-paragraph", LONGEST_LINE);
        }
        characters += clean.length();
        if (lines.size() >= MOST_LINES || characters > MOST_CHARACTERS) {
            throw refused("too-long", MOST_LINES, MOST_CHARACTERS);
        }
        lines.add(new Line(place, clean, heading, depth));
    }

    /** Before a text is parsed: what is too long costs time there already. */
    static void limit(String text) {
        if (text.length() > 2 * MOST_CHARACTERS) {
            throw refused("too-long", MOST_LINES, MOST_CHARACTERS);
        }
        for (String block : BETWEEN_BLOCKS.split(text)) {
            if (block.length() > 3 * LONGEST_LINE) {
                throw refused("long-paragraph", 3 * LONGEST_LINE);
            }
        }
    }

    void remark(int place, String text, String what) {
        if (remarks.size() < MOST_REMARKS) {
            remarks.add(Remark.of(place, PlainText.clean(text), what));
        }
    }

    void title(String words) {
        String clean = PlainText.oneSpace(PlainText.clean(words));
        if (title == null && !clean.isEmpty()) {
            title = clean;
        }
    }

    @Nullable
    String title() {
        return title;
    }

    List<Line> lines() {
        return lines;
    }

    List<Remark> remarks() {
        return remarks;
    }

    static InvalidInput refused(String why, Object... args) {
        return InvalidInput.of("/file", "template.import.refused." + why, args);
    }
}
