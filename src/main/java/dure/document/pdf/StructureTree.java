package dure.document.pdf;

import dure.document.typeset.Tag;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfStructureTreeRoot;

/** Marks what is painted as an element of the structure tree, or as an artifact that readers skip. */
final class StructureTree {

    private static final PdfName ARTIFACT = new PdfName("Artifact");
    private static final PdfName SCOPE = new PdfName("Scope");
    private static final PdfName LIST_NUMBERING = new PdfName("ListNumbering");

    private final PdfStructureTreeRoot root;
    private final Map<Tag, PdfStructureElement> elements = new IdentityHashMap<>();

    StructureTree(PdfStructureTreeRoot root) {
        this.root = root;
    }

    /** Begins a marked sequence; the caller ends it. */
    void begin(PdfContentByte canvas, @Nullable Tag tag) {
        if (tag == null) {
            canvas.beginMarkedContentSequence(ARTIFACT);
        } else {
            canvas.beginMarkedContentSequence(element(tag));
        }
    }

    private PdfStructureElement element(Tag tag) {
        PdfStructureElement known = elements.get(tag);
        if (known != null) {
            return known;
        }
        Tag parent = tag.parent();
        PdfName type = new PdfName(tag.type());
        PdfStructureElement element =
                parent == null ? new PdfStructureElement(root, type) : new PdfStructureElement(element(parent), type);
        if (tag.language() != null) {
            element.put(PdfName.LANG, new PdfString(tag.language().toLanguageTag()));
        }
        switch (tag.type()) {
            case "TH" -> element.put(PdfName.A, attribute("Table", SCOPE, "Column"));
            case "L" -> element.put(PdfName.A, attribute("List", LIST_NUMBERING, "Decimal"));
            default -> {}
        }
        elements.put(tag, element);
        return element;
    }

    private static PdfDictionary attribute(String owner, PdfName name, String value) {
        PdfDictionary attribute = new PdfDictionary();
        attribute.put(PdfName.O, new PdfName(owner));
        attribute.put(name, new PdfName(value));
        return attribute;
    }
}
