package dure.template.imported;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The words of one Word paragraph, and remarks on what stands in it besides words. */
final class WordParagraph {

    private static final Pattern FORM_FIELD = Pattern.compile("\\u2002{3,}");
    private static final String BLANK = "____";
    private static final String BOX = "□";

    private final Reading reading;
    private final WordNotes notes;
    private final int place;
    private final StringBuilder text = new StringBuilder();
    private final List<Element> textBoxes = new ArrayList<>();

    WordParagraph(Reading reading, WordNotes notes, int place) {
        this.reading = reading;
        this.notes = notes;
        this.place = place;
    }

    String text() {
        return text.toString();
    }

    /** Paragraphs of text boxes that hang on this one. */
    List<Element> textBoxes() {
        return textBoxes;
    }

    void read(Node parent) {
        for (Element child : WordXml.children(parent)) {
            element(child);
        }
    }

    private void element(Element element) {
        switch (element.getLocalName()) {
            case "t" -> text.append(FORM_FIELD.matcher(WordXml.literal(element)).replaceAll(BLANK));
            case "tab", "ptab" -> text.append("  ");
            case "br", "cr" -> text.append('\n');
            case "noBreakHyphen" -> text.append('-');
            case "sym" -> text.append(BOX);
            case "pPr", "rPr", "sdtPr", "instrText", "delText", "delInstrText", "del", "moveFrom", "rt" ->
                left(element);
            case "ins", "moveTo" -> {
                reading.remark(place, WordXml.text(element), "tracked-change");
                read(element);
            }
            case "r" -> run(element);
            case "sdt" -> field(element);
            case "AlternateContent" -> alternative(element);
            case "drawing", "pict", "object" -> picture(element);
            case "oMath", "oMathPara" -> reading.remark(place, WordXml.text(element), "formula");
            case "footnoteReference", "endnoteReference" -> reading.remark(place, notes.note(element), "footnote");
            case "commentReference" -> reading.remark(place, notes.comment(element), "comment");
            default -> read(element);
        }
    }

    private void left(Element element) {
        if (WordXml.is(element, "del") || WordXml.is(element, "moveFrom")) {
            reading.remark(place, WordXml.text(element), "tracked-change");
        }
    }

    private void run(Element run) {
        Element properties = WordXml.first(run, "rPr");
        if (WordXml.on(properties, "vanish")) {
            if (!WordXml.text(run).isBlank()) {
                reading.remark(place, WordXml.text(run), "hidden");
            }
            return;
        }
        int start = text.length();
        read(run);
        String words = text.substring(start);
        boolean struck = WordXml.on(properties, "strike") || WordXml.on(properties, "dstrike");
        if (struck && !words.isBlank()) {
            reading.remark(place, words, "struck-out");
        }
        if (words.length() > 1 && words.isBlank() && !words.contains("\n") && WordXml.on(properties, "u")) {
            text.setLength(start);
            text.append(BLANK);
        }
    }

    /** A content control: a blank while it shows its placeholder. */
    private void field(Element field) {
        Element properties = WordXml.first(field, "sdtPr");
        if (WordXml.first(properties, "showingPlcHdr") != null) {
            String name = WordXml.value(properties, "alias");
            boolean usable = name != null && BlankForm.isName(name) && name.matches("[^\\[\\]]{1,30}");
            text.append(usable ? "[" + name + "]" : BLANK);
        } else {
            read(field);
        }
    }

    /** Newer and older forms of the same thing: one is enough. */
    private void alternative(Element alternative) {
        List<Element> forms = WordXml.children(alternative);
        if (!forms.isEmpty()) {
            read(forms.getFirst());
        }
    }

    private void picture(Element picture) {
        List<Element> boxes = WordXml.below(picture, "txbxContent");
        if (boxes.isEmpty()) {
            reading.remark(place, "", WordXml.is(picture, "object") ? "embedded" : "image");
        }
        for (Element box : boxes) {
            reading.remark(place, WordXml.text(box), "text-box");
            textBoxes.add(box);
        }
    }
}
