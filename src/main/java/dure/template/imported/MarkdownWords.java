package dure.template.imported;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** The words of one Markdown block, line by line as they are written. Nothing that a text points at is fetched. */
final class MarkdownWords {

    private final Reading reading;
    private final int place;
    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();

    MarkdownWords(Reading reading, int place) {
        this.reading = reading;
        this.place = place;
    }

    void read(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            switch (node) {
                case Text text -> line.append(text.getLiteral());
                case SoftLineBreak ignored -> newLine();
                case HardLineBreak ignored -> newLine();
                case Code code -> line.append(MarkdownSource.asWritten(code.getLiteral()));
                case HtmlInline html -> html(html.getLiteral());
                case Image image -> reading.remark(place, image.getDestination(), "image");
                case Link link -> link(link);
                default -> read(node);
            }
        }
    }

    List<String> lines() {
        if (!line.isEmpty()) {
            newLine();
        }
        return lines;
    }

    private void html(String tag) {
        if (!MarkdownSource.isHtml(tag)) {
            line.append(tag);
        } else if (tag.startsWith("<br")) {
            newLine();
        } else {
            reading.remark(place, tag, "html");
        }
    }

    private void link(Link link) {
        int start = line.length();
        read(link);
        String words = line.length() >= start ? line.substring(start) : "";
        if (!link.getDestination().endsWith(words) || words.isEmpty()) {
            reading.remark(place, link.getDestination(), "link");
        }
    }

    private void newLine() {
        lines.add(line.toString());
        line.setLength(0);
    }
}
