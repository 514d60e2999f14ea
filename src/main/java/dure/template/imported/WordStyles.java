package dure.template.imported;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What a paragraph's style says: whether it is a title, a heading or a line of a table of contents, and its numbering. */
final class WordStyles {

    private static final int DEEPEST = 10;
    private static final Pattern HEADING = Pattern.compile("heading (\\d)");

    private final XWPFDocument document;

    WordStyles(XWPFDocument document) {
        this.document = document;
    }

    boolean isTitle(Node paragraph) {
        return name(paragraph).equals("title");
    }

    boolean isContents(Node paragraph) {
        return name(paragraph).matches("toc( heading|\\s?\\d)?|목차.*");
    }

    /** The level of a heading from 1, or 0. */
    int heading(Node paragraph) {
        XWPFStyle style = style(paragraph);
        for (int i = 0; style != null && i < DEEPEST; i++) {
            Matcher heading = HEADING.matcher(lower(style.getName()));
            if (heading.matches()) {
                return Integer.parseInt(heading.group(1));
            }
            style = above(style);
        }
        String level = WordXml.value(paragraph, "pPr", "outlineLvl");
        return level != null && level.matches("[0-8]") ? Integer.parseInt(level) + 1 : 0;
    }

    /** {@code w:numPr} of the paragraph or of its style, or null. */
    @Nullable
    Element numbering(Node paragraph) {
        Element own = WordXml.first(paragraph, "pPr", "numPr");
        XWPFStyle style = style(paragraph);
        for (int i = 0; own == null && style != null && i < DEEPEST; i++) {
            own = WordXml.first(style.getCTStyle().getDomNode(), "pPr", "numPr");
            style = above(style);
        }
        return own;
    }

    private String name(Node paragraph) {
        XWPFStyle style = style(paragraph);
        return style == null ? "" : lower(style.getName());
    }

    private @Nullable XWPFStyle style(Node paragraph) {
        return byId(WordXml.value(paragraph, "pPr", "pStyle"));
    }

    private @Nullable XWPFStyle above(XWPFStyle style) {
        return byId(style.getBasisStyleID());
    }

    private @Nullable XWPFStyle byId(@Nullable String id) {
        return id == null || document.getStyles() == null
                ? null
                : document.getStyles().getStyle(id);
    }

    private static String lower(@Nullable String name) {
        return name == null ? "" : name.toLowerCase(Locale.ROOT);
    }
}
