package dure.template;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import dure.template.ClauseText.Line;
import dure.template.TemplateComparison.Mark;
import dure.template.TemplateComparison.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds which paragraphs belong together and which of their words differ. */
final class LineComparison {

    private static final Pattern WORD = Pattern.compile("\\s+|[\\p{L}\\p{N}]+|.", Pattern.DOTALL);

    /** Beyond this many words or paragraphs, comparing takes longer than anybody waits. */
    private static final int MOST = 2_000;

    private LineComparison() {}

    static List<TemplateComparison.Line> of(List<Line> before, List<Line> after) {
        var lines = new ArrayList<TemplateComparison.Line>();
        if (before.size() > MOST || after.size() > MOST) {
            before.forEach(gone -> lines.add(line(gone, Mark.DELETED)));
            after.forEach(added -> lines.add(line(added, Mark.INSERTED)));
            return lines;
        }
        int next = 0;
        for (AbstractDelta<Line> delta : DiffUtils.diff(before, after).getDeltas()) {
            for (int i = next; i < delta.getSource().getPosition(); i++) {
                lines.add(line(before.get(i), Mark.SAME));
            }
            pair(delta.getSource().getLines(), delta.getTarget().getLines(), lines);
            next = delta.getSource().getPosition() + delta.getSource().size();
        }
        for (int i = next; i < before.size(); i++) {
            lines.add(line(before.get(i), Mark.SAME));
        }
        return lines;
    }

    private static void pair(List<Line> before, List<Line> after, List<TemplateComparison.Line> lines) {
        int pairs = Math.min(before.size(), after.size());
        for (int i = 0; i < pairs; i++) {
            Line old = before.get(i);
            Line now = after.get(i);
            lines.add(new TemplateComparison.Line(
                    now.level(),
                    words(old.text().ko(), now.text().ko()),
                    words(old.text().en(), now.text().en())));
        }
        before.subList(pairs, before.size()).forEach(gone -> lines.add(line(gone, Mark.DELETED)));
        after.subList(pairs, after.size()).forEach(added -> lines.add(line(added, Mark.INSERTED)));
    }

    static TemplateComparison.Line line(Line line, Mark mark) {
        return new TemplateComparison.Line(
                line.level(),
                List.of(new Piece(mark, line.text().ko())),
                List.of(new Piece(mark, line.text().en())));
    }

    /** Changes with nothing but a space between them are one change: so they are read. */
    static List<Piece> words(String before, String after) {
        List<String> old = tokens(before);
        List<String> now = tokens(after);
        var pieces = new ArrayList<Piece>();
        var gone = new ArrayList<String>();
        var added = new ArrayList<String>();
        if (old.size() > MOST || now.size() > MOST) {
            add(pieces, before.equals(after) ? Mark.SAME : Mark.DELETED, old);
            add(pieces, Mark.INSERTED, before.equals(after) ? List.of() : now);
            return List.copyOf(pieces);
        }
        int next = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(old, now).getDeltas()) {
            List<String> same = old.subList(next, delta.getSource().getPosition());
            if (next > 0 && same.stream().allMatch(String::isBlank)) {
                gone.addAll(same);
                added.addAll(same);
            } else {
                flush(pieces, gone, added);
                add(pieces, Mark.SAME, same);
            }
            gone.addAll(delta.getSource().getLines());
            added.addAll(delta.getTarget().getLines());
            next = delta.getSource().getPosition() + delta.getSource().size();
        }
        flush(pieces, gone, added);
        add(pieces, Mark.SAME, old.subList(next, old.size()));
        return List.copyOf(pieces);
    }

    private static void flush(List<Piece> pieces, List<String> gone, List<String> added) {
        add(pieces, Mark.DELETED, gone);
        add(pieces, Mark.INSERTED, added);
        gone.clear();
        added.clear();
    }

    private static void add(List<Piece> pieces, Mark mark, List<String> words) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(mark, String.join("", words)));
        }
    }

    private static List<String> tokens(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }
}
