package dure.template.imported;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Reads a Markdown or plain text: each paragraph, heading and item becomes a line with its place in the file. */
final class MarkdownSource {

    private static final Parser MARKDOWN = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS)
            .build();

    /** A line to write on, not the emphasis or the rule that Markdown takes it for. */
    private static final Pattern BLANK = Pattern.compile("_{3,}");
    /** Opens no tag: the parser would look for its end through the whole text. */
    private static final Pattern OPEN_ANGLE = Pattern.compile("<(?![^<>\\n]{1,200}>)");
    /** Korean authors indent by four spaces and more: to them that is no code. */
    private static final Pattern INDENT = Pattern.compile("(?m)^[ \\t\\u3000\\u00A0]++(?=[^-*+\\d\\s])");

    private static final Pattern TAG = Pattern.compile("</?([a-zA-Z0-9]+)(?:\\s[^>]*)?/?>|<!--[^>]{0,2000}>");
    private static final Set<String> HTML = Set.of(
            "a", "b", "i", "u", "s", "p", "br", "hr", "div", "span", "font", "center", "strong", "em", "sub", "sup",
            "ul", "ol", "li", "table", "thead", "tbody", "tr", "td", "th", "h1", "h2", "h3", "h4", "h5", "h6", "img",
            "script", "style", "iframe", "details", "summary", "pre", "code", "del", "ins", "mark", "input", "object",
            "svg", "video");

    private final Reading reading = new Reading();

    static Reading read(String text) {
        Reading.limit(text);
        var source = new MarkdownSource();
        String written =
                INDENT.matcher(text.replace("\uFEFF", "").replace("\0", "")).replaceAll("");
        String blanks = BLANK.matcher(written).replaceAll(MarkdownSource::escaped);
        source.children(MARKDOWN.parse(OPEN_ANGLE.matcher(blanks).replaceAll("\\\\<")), 0, "");
        return source.reading;
    }

    private static String escaped(MatchResult blank) {
        return "\\\\_".repeat(blank.group().length());
    }

    private void children(Node parent, int depth, String marker) {
        String before = marker;
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            block(node, depth, before);
            before = "";
        }
    }

    private void block(Node node, int depth, String marker) {
        switch (node) {
            case Heading heading -> lines(heading, heading.getLevel(), depth, marker);
            case Paragraph paragraph -> lines(paragraph, 0, depth, marker);
            case ListBlock list -> list(list, depth + 1);
            case BlockQuote quote -> children(quote, depth, marker);
            case TableBlock table -> table(table);
            case HtmlBlock html -> html(html);
            case FencedCodeBlock code -> code(code, code.getLiteral());
            case IndentedCodeBlock code -> words(place(code), code.getLiteral(), depth);
            case ThematicBreak ignored -> {}
            case LinkReferenceDefinition link -> definition(link);
            default -> reading.remark(place(node), "", "unknown");
        }
    }

    /** Markdown's way to name a link is also how people write "[갑]: 홍길동". */
    private void definition(LinkReferenceDefinition link) {
        String title = link.getTitle() == null ? "" : " " + link.getTitle();
        reading.add(place(link), "[" + link.getLabel() + "]: " + link.getDestination() + title, 0, 0);
    }

    private void list(ListBlock list, int depth) {
        int number = list instanceof OrderedList ordered && ordered.getMarkerStartNumber() != null
                ? ordered.getMarkerStartNumber()
                : 1;
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            String marker = list instanceof OrderedList ordered ? number + ordered.getMarkerDelimiter() + " " : "- ";
            if (item instanceof ListItem) {
                children(item, depth, marker);
            }
            number++;
        }
    }

    private void lines(Node node, int heading, int depth, String marker) {
        var words = new MarkdownWords(reading, place(node));
        words.read(node);
        // a rule under several lines makes them a heading to Markdown alone
        int level = words.lines().size() > 1 ? 0 : heading;
        for (WrappedLines.Joined line : WrappedLines.join(words.lines(), marker)) {
            reading.add(place(node) + line.at(), line.text(), level, depth);
        }
    }

    private void table(TableBlock table) {
        reading.remark(place(table), "", "table");
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                if (row instanceof TableRow) {
                    row(row);
                }
            }
        }
    }

    private void row(Node row) {
        var cells = new StringBuilder();
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            var words = new MarkdownWords(reading, place(row));
            words.read(cell);
            String text = String.join(" ", words.lines()).strip();
            cells.append(cells.isEmpty() || text.isEmpty() ? "" : " / ").append(text);
        }
        reading.add(place(row), cells.toString(), 0, 0);
    }

    private void html(HtmlBlock html) {
        String text = TAG.matcher(html.getLiteral())
                .replaceAll(tag -> isHtml(tag.group()) ? " " : Matcher.quoteReplacement(tag.group()));
        if (!text.equals(html.getLiteral())) {
            reading.remark(place(html), html.getLiteral(), "html");
        }
        words(place(html), text, 0);
    }

    /** A word in angle brackets, such as {@code <Company Name>}, is a blank to fill in and no HTML. */
    static boolean isHtml(String tag) {
        var matcher = TAG.matcher(tag);
        String name = matcher.matches() ? matcher.group(1) : null;
        return name == null || HTML.contains(name.toLowerCase(Locale.ROOT));
    }

    private void code(Node node, String literal) {
        reading.remark(place(node), literal, "code");
        words(place(node), literal, 0);
    }

    private void words(int place, String text, int depth) {
        int at = place;
        for (String line : text.split("\n")) {
            reading.add(at++, asWritten(line), 0, depth);
        }
    }

    /** Code knows no escapes: what was escaped before parsing comes back. */
    static String asWritten(String code) {
        return code.replace("\\_", "_").replace("\\<", "<");
    }

    private static int place(Node node) {
        var spans = node.getSourceSpans();
        return spans.isEmpty() ? 0 : spans.getFirst().getLineIndex() + 1;
    }
}
