package dure.template.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.commonmark.node.Document;
import org.commonmark.node.Heading;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Reads a clause file: front matter, then the same paragraphs under "## ko" and "## en". What it does not know it refuses. */
public final class ClauseReader {

    private static final Parser MARKDOWN =
            Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS).build();

    /** 항, 호, 목 and what stands under it: deeper the ladder has no signs. */
    private static final int DEEPEST = 4;

    private final String file;
    private final int offset;
    private final Consumer<BrokenText> found;

    private ClauseReader(String file, int offset, Consumer<BrokenText> found) {
        this.file = file;
        this.offset = offset;
        this.found = found;
    }

    public static Clause read(String file, String content) {
        return read(file, content, BrokenText::raise);
    }

    /** Tells {@code found} what is wrong in each paragraph and reads on; what leaves no clause at all is still thrown. */
    public static Clause read(String file, String content, Consumer<BrokenText> found) {
        int end = content.indexOf("\n---\n", 4);
        if (!content.startsWith("---\n") || end < 0) {
            throw new BrokenText(file, 1, "front-matter");
        }
        YamlPart front = YamlPart.parse(file, content.substring(4, end))
                .allow("key", "version", "title", "summary", "applies-if", "variables", "grants");
        int linesBefore = (int) content.substring(0, end + 5).lines().count();
        Node body = MARKDOWN.parse(content.substring(end + 5));
        var reader = new ClauseReader(file, linesBefore, found);
        String condition = front.optionalText("applies-if");
        return new Clause(
                front.text("key"),
                front.has("version") ? front.number("version") : 1,
                front.bilingual("title"),
                front.bilingual("summary"),
                condition == null ? null : front.condition("applies-if"),
                front.texts("variables"),
                front.oneOrMore("grants").stream().map(GrantNote::of).toList(),
                reader.language(body, "ko"),
                reader.language(body, "en"),
                file);
    }

    /** The words of a template's own sentence, such as the preamble. */
    public static List<Inline> sentence(String file, String text) {
        var reader = new InlineReader(file, 0);
        reader.read(text, false);
        return reader.finish();
    }

    private List<Step> language(Node document, String language) {
        if (!(document instanceof Document)) {
            throw new BrokenText(file, 0, "no-text", "ko");
        }
        var steps = new ArrayList<Step>();
        boolean reading = false;
        for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Heading heading) {
                reading = headingIs(heading, language, reading);
            } else if (reading) {
                try {
                    add(node, steps, 1);
                } catch (BrokenText broken) {
                    found.accept(broken);
                    steps.add(new Step(List.of(), List.of(), broken.line()));
                }
            }
        }
        if (steps.isEmpty()) {
            throw new BrokenText(file, 0, "no-text", language);
        }
        return steps;
    }

    private boolean headingIs(Heading heading, String language, boolean reading) {
        String words = heading.getFirstChild() instanceof Text text ? text.getLiteral() : "";
        if (heading.getLevel() == 2 && (words.equals("ko") || words.equals("en"))) {
            return words.equals(language);
        }
        if (language.equals("ko")) { // said once
            found.accept(broken(heading, "heading"));
        }
        return reading;
    }

    /** A list belongs to the paragraph before it. */
    private void add(Node node, List<Step> steps, int depth) {
        if (node instanceof Paragraph paragraph) {
            steps.add(new Step(inlines(paragraph), List.of(), line(node)));
        } else if (node instanceof OrderedList list && !steps.isEmpty()) {
            Step owner = steps.removeLast();
            steps.add(new Step(owner.text(), items(list, depth + 1), owner.line()));
        } else {
            throw broken(node, "markup", node.getClass().getSimpleName());
        }
    }

    private List<Step> items(OrderedList list, int depth) {
        if (depth > DEEPEST) {
            throw broken(list, "deep");
        }
        var items = new ArrayList<Step>();
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            var steps = new ArrayList<Step>();
            for (Node node = ((ListItem) item).getFirstChild(); node != null; node = node.getNext()) {
                add(node, steps, depth);
            }
            if (steps.size() != 1) {
                throw broken(item, "item-paragraphs");
            }
            items.addAll(steps);
        }
        return items;
    }

    private List<Inline> inlines(Paragraph paragraph) {
        var reader = new InlineReader(file, line(paragraph));
        var words = new StringBuilder();
        for (Node node = paragraph.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof StrongEmphasis strong) {
                reader.read(take(words), false);
                reader.read(onlyWords(strong), true);
            } else {
                words.append(plain(node, paragraph));
            }
        }
        reader.read(words.toString(), false);
        return reader.finish();
    }

    private String onlyWords(StrongEmphasis strong) {
        if (strong.getFirstChild() != strong.getLastChild()) {
            throw broken(strong, "bold");
        }
        return plain(strong.getFirstChild(), strong);
    }

    private static String take(StringBuilder words) {
        String taken = words.toString();
        words.setLength(0);
        return taken;
    }

    private String plain(@Nullable Node node, Node around) {
        return switch (node) {
            case Text text -> text.getLiteral();
            case SoftLineBreak ignored -> " ";
            case null -> "";
            default -> throw broken(around, "markup", node.getClass().getSimpleName());
        };
    }

    private int line(Node node) {
        var spans = node.getSourceSpans();
        return spans.isEmpty() ? 0 : offset + spans.getFirst().getLineIndex() + 1;
    }

    private BrokenText broken(Node node, String problem, Object... args) {
        return new BrokenText(file, line(node), problem, args);
    }
}
