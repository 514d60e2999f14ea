package dure.template.imported;

import dure.shared.InvalidInput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Reads a Word text (.docx): each paragraph becomes a line with its place; what is no paragraph is told. */
final class WordSource {

    private final Reading reading = new Reading();
    private final WordStyles styles;
    private final WordNumbers numbers;
    private final WordNotes notes;
    private int place;
    private boolean contentsTold;

    private WordSource(XWPFDocument document) {
        styles = new WordStyles(document);
        numbers = new WordNumbers(document);
        notes = new WordNotes(document);
    }

    static Reading read(byte[] content) {
        try (XWPFDocument document = WordPackage.open(content)) {
            var source = new WordSource(document);
            source.notes.tellHeadersAndFooters(source.reading);
            source.blocks(document.getDocument().getBody().getDomNode());
            return source.reading;
        } catch (InvalidInput refused) {
            throw refused;
        } catch (IOException | RuntimeException unreadable) { // a hostile file may cause any
            throw Reading.refused("damaged");
        }
    }

    private void blocks(Node parent) {
        for (Element block : WordXml.children(parent)) {
            switch (block.getLocalName()) {
                case "p" -> paragraph(block);
                case "tbl" -> table(block);
                case "sdt", "sdtContent", "customXml", "ins", "moveTo" -> blocks(block);
                case "altChunk" -> reading.remark(place, "", "embedded");
                default -> {}
            }
        }
    }

    private void paragraph(Element paragraph) {
        place++;
        if (styles.isContents(paragraph)) {
            if (!contentsTold) {
                reading.remark(place, WordXml.text(paragraph), "contents");
                contentsTold = true;
            }
            return;
        }
        var words = new WordParagraph(reading, notes, place);
        words.read(paragraph);
        if (styles.isTitle(paragraph) && reading.lines().isEmpty() && reading.title() == null) {
            reading.title(words.text());
        } else if (!words.text().isBlank()) {
            lines(paragraph, words.text());
        }
        words.textBoxes().forEach(this::blocks);
    }

    private void lines(Element paragraph, String text) {
        Element numbering = styles.numbering(paragraph);
        String number = numbering == null ? "" : numbers.next(numbering);
        int depth = number.isEmpty() || numbering == null ? 0 : WordNumbers.depth(numbering);
        int heading = styles.heading(paragraph);
        String before = number;
        for (String line : text.split("\n")) {
            if (!line.isBlank()) {
                reading.add(place, before + line.strip(), heading, depth);
                before = "";
            }
        }
    }

    /** A row is a line; a row whose cells hold several paragraphs sets out text, so that each is a line. */
    private void table(Element table) {
        reading.remark(place + 1, WordXml.text(table), "table");
        for (Element row : WordXml.children(table, "tr")) {
            List<Element> cells = WordXml.children(row, "tc");
            boolean setsOutText = cells.size() == 1
                    || cells.stream()
                            .anyMatch(cell ->
                                    WordXml.children(cell, "p").size() > 1 || WordXml.first(cell, "tbl") != null);
            if (setsOutText) {
                cells.forEach(this::blocks);
            } else {
                row(cells);
            }
        }
    }

    private void row(List<Element> cells) {
        place++;
        var row = new ArrayList<String>();
        for (Element cell : cells) {
            var words = new WordParagraph(reading, notes, place);
            words.read(cell);
            if (!words.text().isBlank()) {
                row.add(words.text().replace('\n', ' ').strip());
            }
        }
        reading.add(place, String.join(" / ", row), 0, 0);
    }
}
