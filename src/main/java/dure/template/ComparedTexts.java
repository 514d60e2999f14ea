package dure.template;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import dure.shared.Bilingual;
import dure.template.TemplateComparison.Change;
import dure.template.TemplateComparison.Line;
import dure.template.TemplateComparison.Mark;
import dure.template.text.Clause;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Compares two versions clause by clause; a team's clause is the same clause as the shipped one that it stands in for. */
final class ComparedTexts {

    private final Map<String, ClauseText> before = new HashMap<>();
    private final Set<String> moved = new HashSet<>();

    private ComparedTexts() {}

    static TemplateComparison of(TemplateText from, TemplateText to, ReadableClauses readable) {
        return new TemplateComparison(
                LineComparison.of(frame(from, readable), frame(to, readable)),
                new ComparedTexts().clauses(readable.of(from), readable.of(to)));
    }

    private List<TemplateComparison.Clause> clauses(List<ClauseText> from, List<ClauseText> to) {
        from.forEach(clause -> before.put(name(clause), clause));
        findMoved(from, to);
        var compared = new ArrayList<TemplateComparison.Clause>();
        to.forEach(clause -> compared.add(compared(clause)));
        Set<String> kept = new HashSet<>();
        to.forEach(clause -> kept.add(name(clause)));
        for (int i = 0; i < from.size(); i++) {
            if (!kept.contains(name(from.get(i)))) {
                compared.add(place(from, i, compared), all(from.get(i), Change.REMOVED, Mark.DELETED));
            }
        }
        return compared;
    }

    /** After the clause that stood before it. */
    private static int place(List<ClauseText> from, int gone, List<TemplateComparison.Clause> compared) {
        if (gone == 0) {
            return 0;
        }
        String neighbour = plain(from.get(gone - 1).key());
        for (int i = 0; i < compared.size(); i++) {
            if (plain(compared.get(i).key()).equals(neighbour)) {
                return i + 1;
            }
        }
        return compared.size();
    }

    private void findMoved(List<ClauseText> from, List<ClauseText> to) {
        List<String> old = from.stream().map(ComparedTexts::name).toList();
        List<String> now = to.stream().map(ComparedTexts::name).toList();
        for (AbstractDelta<String> delta : DiffUtils.diff(old, now).getDeltas()) {
            delta.getTarget().getLines().stream().filter(old::contains).forEach(moved::add);
        }
    }

    private TemplateComparison.Clause compared(ClauseText clause) {
        ClauseText old = before.get(name(clause));
        if (old == null) {
            return all(clause, Change.ADDED, Mark.INSERTED);
        }
        List<Line> lines = LineComparison.of(lines(old), lines(clause));
        boolean elsewhere = moved.contains(name(clause));
        Change change = lines.stream().allMatch(Line::isSame) ? elsewhere ? Change.MOVED : Change.SAME : Change.CHANGED;
        return new TemplateComparison.Clause(clause.key(), clause.title(), change, elsewhere, lines);
    }

    private static TemplateComparison.Clause all(ClauseText clause, Change change, Mark mark) {
        List<Line> lines = lines(clause).stream()
                .map(line -> LineComparison.line(line, mark))
                .toList();
        return new TemplateComparison.Clause(clause.key(), clause.title(), change, false, lines);
    }

    /** Title, condition and grants are lines too, so that their change is seen. */
    private static List<ClauseText.Line> lines(ClauseText clause) {
        var lines = new ArrayList<ClauseText.Line>();
        lines.add(new ClauseText.Line(1, clause.title()));
        Stream.ofNullable(clause.appliesWhen()).forEach(when -> lines.add(new ClauseText.Line(1, when)));
        lines.addAll(clause.lines());
        clause.grants().forEach(grant -> lines.add(new ClauseText.Line(1, grant)));
        return lines;
    }

    private static List<ClauseText.Line> frame(TemplateText text, ReadableClauses readable) {
        TemplateVersion version = text.version();
        var lines = new ArrayList<ClauseText.Line>();
        lines.add(new ClauseText.Line(1, version.title()));
        lines.add(new ClauseText.Line(1, version.summary()));
        version.partyRoles()
                .forEach(role -> lines.add(new ClauseText.Line(
                        2,
                        new Bilingual(
                                count(role, role.word().ko()),
                                count(role, role.word().en())))));
        lines.add(new ClauseText.Line(1, readable.sentence(text.preamble(), text)));
        lines.add(new ClauseText.Line(1, readable.sentence(text.closing(), text)));
        return lines;
    }

    private static String count(PartyRole role, String word) {
        return role.min() == role.max()
                ? word + " (" + role.min() + ")"
                : word + " (" + role.min() + "–" + role.max() + ")";
    }

    private static String name(ClauseText clause) {
        return plain(clause.key());
    }

    private static String plain(String key) {
        return key.startsWith(Clause.OWN) ? key.substring(Clause.OWN.length()) : key;
    }
}
