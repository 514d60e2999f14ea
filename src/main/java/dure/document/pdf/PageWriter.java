package dure.document.pdf;

import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.Document;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfDocument;
import org.openpdf.text.pdf.PdfIndirectObject;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfPage;
import org.openpdf.text.pdf.PdfWriter;

/** OpenPDF's writer, whose pages all use one dictionary of fonts that OpenPDF did not make. */
final class PageWriter extends PdfWriter {

    private @Nullable PdfIndirectReference resources;

    PageWriter(Document canvas, OutputStream out) {
        this(new PdfDocument(), canvas, out);
    }

    private PageWriter(PdfDocument pages, Document canvas, OutputStream out) {
        super(pages, out);
        canvas.addDocListener(pages);
        pages.addWriter(this);
    }

    /** The fonts by the names they have on the pages; to be written before the first page ends. */
    void useFonts(PdfDictionary fonts) throws IOException {
        PdfDictionary dictionary = new PdfDictionary();
        dictionary.put(PdfName.FONT, fonts);
        resources = addToBody(dictionary).getIndirectReference();
    }

    @Override
    public PdfIndirectObject addToBody(PdfObject object, PdfIndirectReference reference) throws IOException {
        if (resources != null && object instanceof PdfPage page) {
            page.put(PdfName.RESOURCES, resources);
        }
        return super.addToBody(object, reference);
    }
}
