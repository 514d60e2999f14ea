package dure.template.text;

import dure.template.words.Particle;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;

/** Finds placeholders, references and sections in the words of one paragraph. */
final class InlineReader {

    private static final Pattern TOKEN = Pattern.compile("\\{\\{([^{}]*)}}|\\{ref:([a-z0-9-]+)}");
    private static final Pattern NAME = Pattern.compile("[a-zA-Z][a-zA-Z0-9]*(?:\\.[a-zA-Z][a-zA-Z0-9_]*)*");

    /** Sections within sections; shipped texts need three. */
    private static final int DEEPEST = 20;

    private final String file;
    private final int line;
    private final Deque<List<Inline>> open = new ArrayDeque<>();
    private final Deque<Condition> conditions = new ArrayDeque<>();

    InlineReader(String file, int line) {
        this.file = file;
        this.line = line;
        open.push(new ArrayList<>());
    }

    /** Reads words of one weight; sections may go on over several of them. */
    void read(String text, boolean bold) {
        var matcher = TOKEN.matcher(text);
        int end = 0;
        while (matcher.find()) {
            words(text.substring(end, matcher.start()), bold);
            String reference = matcher.group(2);
            if (reference != null) {
                current().add(new Inline.Reference(reference));
            } else {
                token(matcher.group(1), bold);
            }
            end = matcher.end();
        }
        words(text.substring(end), bold);
    }

    List<Inline> finish() {
        if (!conditions.isEmpty()) {
            throw broken("section-open", "{{#" + conditions.peek().name() + "}}");
        }
        return List.copyOf(current());
    }

    private void words(String text, boolean bold) {
        if (text.contains("{") || text.contains("}")) {
            throw broken("brace", text);
        }
        if (!text.isEmpty()) {
            current().add(new Inline.Words(text, bold));
        }
    }

    private void token(String inside, boolean bold) {
        if (inside.startsWith("#") || inside.startsWith("^")) {
            if (conditions.size() >= DEEPEST) {
                throw broken("sections-deep", Integer.toString(DEEPEST));
            }
            conditions.push(condition((inside.startsWith("^") ? "!" : "") + inside.substring(1)));
            open.push(new ArrayList<>());
        } else if (inside.equals("/")) {
            if (conditions.isEmpty()) {
                throw broken("section-closed", "{{/}}");
            }
            List<Inline> closed = open.pop();
            current().add(new Inline.Section(conditions.pop(), closed));
        } else {
            current().add(value(inside, bold));
        }
    }

    private Inline.Value value(String inside, boolean bold) {
        int bar = inside.indexOf('|');
        String name = bar < 0 ? inside : inside.substring(0, bar);
        if (!NAME.matcher(name).matches()) {
            throw broken("placeholder-form", "{{" + inside + "}}");
        }
        if (bar < 0) {
            return new Inline.Value(name, null, false, bold);
        }
        String form = inside.substring(bar + 1);
        if (form.equals("boxes")) {
            return new Inline.Value(name, null, true, bold);
        }
        Particle particle = Particle.named(form).orElseThrow(() -> broken("particle", form));
        return new Inline.Value(name, particle, false, bold);
    }

    private Condition condition(String written) {
        try {
            return Condition.of(written);
        } catch (IllegalArgumentException notOne) {
            throw broken("condition", written);
        }
    }

    private List<Inline> current() {
        return open.element();
    }

    private BrokenText broken(String problem, Object... args) {
        return new BrokenText(file, line, problem, args);
    }
}
