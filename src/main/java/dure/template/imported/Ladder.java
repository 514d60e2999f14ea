package dure.template.imported;

import dure.template.imported.Draft.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Puts the paragraphs of one article under each other by the kinds of their numbers: a kind that is open stands beside its
 * own, a new kind stands under what was before it. The numbers themselves fall away, since the engine sets them.
 */
final class Ladder {

    private static final String PLAIN = "";
    private static final int DEEPEST = 5;

    private final List<Step> steps;
    private final List<String> kinds = new ArrayList<>();
    private final List<Step> open = new ArrayList<>();

    Ladder() {
        this(new ArrayList<>());
    }

    Ladder(List<Step> steps) {
        this.steps = steps;
    }

    void add(Line line) {
        Optional<Marker> marker = Marker.of(line.text());
        String kind = marker.map(Marker::kind).orElse(PLAIN);
        String text = marker.map(Marker::rest).orElse(line.text());
        if (kind.equals(PLAIN) && belongsToItem(line)) {
            join(text);
        } else {
            place(kind.equals(PLAIN) || kind.equals(Marker.PARAGRAPH) ? kind : kind + "@" + line.depth(), line, text);
        }
    }

    /** A further paragraph of an item of a list: the engine's items have one paragraph. */
    private boolean belongsToItem(Line line) {
        return line.depth() > 0 && !kinds.isEmpty() && kinds.getLast().endsWith("@" + line.depth());
    }

    private void join(String text) {
        Step last = open.removeLast();
        List<Step> beside = open.isEmpty() ? steps : open.getLast().below();
        var joined = new Step(last.place(), last.text() + " " + text, last.below());
        beside.set(beside.size() - 1, joined);
        open.add(joined);
    }

    private void place(String written, Line line, String text) {
        String kind = letterOrRoman(written);
        if (kind.equals(PLAIN) || kind.equals(Marker.PARAGRAPH)) {
            close(0);
        } else {
            int same = kinds.lastIndexOf(kind);
            close(same >= 0 ? same : Math.min(kinds.size(), DEEPEST));
        }
        var step = new Step(line.place(), text);
        (open.isEmpty() ? steps : open.getLast().below()).add(step);
        open.add(step);
        kinds.add(kind);
    }

    /** "(i)" after "(h)" is a letter, as is any Roman digit among letters when no Roman number is open. */
    private String letterOrRoman(String kind) {
        String letters = kind.replace("(i)", "(a)").replace("i.", "a.");
        boolean amongLetters = !kinds.contains(kind)
                && kinds.contains(letters)
                && kinds.getLast().equals(letters)
                && siblings() >= 8;
        return amongLetters ? letters : kind;
    }

    private int siblings() {
        return open.size() < 2
                ? steps.size()
                : open.get(open.size() - 2).below().size();
    }

    private void close(int level) {
        while (kinds.size() > level) {
            kinds.removeLast();
            open.removeLast();
        }
    }
}
