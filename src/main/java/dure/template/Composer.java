package dure.template;

import dure.document.Block;
import dure.document.Run;
import dure.template.text.Clause;
import dure.template.text.Condition;
import dure.template.text.Inline;
import dure.template.text.Step;
import dure.template.words.Particle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts values into parsed clauses. A value goes in as it is and is never read again: a brace or a star in it stays one. */
final class Composer {

    private final Facts facts;
    private final Locale language;
    private final Map<String, String> labels = new HashMap<>();

    Composer(Facts facts, Locale language) {
        this.facts = facts;
        this.language = language;
    }

    /** The articles that apply, numbered without a gap. */
    List<Composed.Article> articles(TemplateText template) {
        List<Clause> applying = template.clauses().stream()
                .filter(this::applies)
                .filter(clause -> !steps(clause.in(language)).isEmpty())
                .toList();
        for (int i = 0; i < applying.size(); i++) {
            String key = applying.get(i).key();
            String label = Ladder.article(i + 1, language);
            labels.put(key, label);
            if (key.startsWith(Clause.OWN)) {
                labels.putIfAbsent(key.substring(Clause.OWN.length()), label);
            }
        }
        return applying.stream()
                .map(clause -> new Composed.Article(
                        clause.key(),
                        clause.version(),
                        labels.getOrDefault(clause.key(), ""),
                        clause.title().in(language),
                        steps(clause.in(language))))
                .toList();
    }

    List<Run> sentence(TemplateText.Sentence sentence) {
        return runs(sentence.in(language));
    }

    private boolean applies(Clause clause) {
        Condition condition = clause.appliesIf();
        return condition == null || facts.hold(condition);
    }

    private List<Composed> steps(List<Step> steps) {
        var composed = new ArrayList<Composed>();
        for (Step step : steps) {
            Object whole = whole(step.text());
            if (whole instanceof List<?> lines) {
                lines.forEach(line -> composed.add(Composed.line(line)));
            } else if (whole instanceof Block.Table table) {
                composed.add(Composed.of(table));
            } else {
                List<Run> runs = runs(step.text());
                if (!runs.isEmpty()) {
                    composed.add(new Composed(runs, steps(step.below()), null));
                }
            }
        }
        return composed;
    }

    /** What is printed for a step that is only a placeholder, also where it stands in a section: an optional table or list. */
    private @Nullable Object whole(List<Inline> text) {
        if (text.size() != 1) {
            return null;
        }
        return switch (text.getFirst()) {
            case Inline.Value value when value.standsAlone() -> facts.printed(value.name());
            case Inline.Section section when facts.hold(section.condition()) -> whole(section.inside());
            default -> null;
        };
    }

    private List<Run> runs(List<Inline> text) {
        var line = new RunLine();
        write(text, line);
        return line.finish();
    }

    private void write(List<Inline> text, RunLine line) {
        for (Inline inline : text) {
            switch (inline) {
                case Inline.Words words -> line.add(words.text(), words.bold());
                case Inline.Reference reference -> line.add(labels.getOrDefault(reference.key(), "-"), false);
                case Inline.Value value -> value(value, line);
                case Inline.Section section -> {
                    if (facts.hold(section.condition())) {
                        write(section.inside(), line);
                    }
                }
            }
        }
    }

    private void value(Inline.Value value, RunLine line) {
        if (value.boxes()) {
            line.add(facts.boxes(value.name()), value.bold());
            return;
        }
        Object printed = facts.printed(value.name());
        Particle particle = value.particle();
        if (printed == null) {
            line.addMissing();
            line.add(particle == null ? "" : particle.afterBlank(), value.bold());
            return;
        }
        String text = printed instanceof List<?> list
                ? String.join(", ", list.stream().map(Object::toString).toList())
                : printed.toString().replaceAll("\\s*\\n\\s*", " ");
        line.add(text, value.bold(), foreign(text));
        line.add(particle == null ? "" : particle.after(text), value.bold());
    }

    /** The language of a value that is wholly in the other one: Latin words in a Korean text, Hangul in an English one. */
    private @Nullable Locale foreign(String value) {
        boolean hangul =
                value.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HANGUL);
        boolean latin =
                value.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN);
        if (language.equals(Locale.KOREAN)) {
            return latin && !hangul ? Locale.ENGLISH : null;
        }
        return hangul && !latin ? Locale.KOREAN : null;
    }
}
