package dure.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** Reads a PDF as another program does. */
public final class PdfText {

    private PdfText() {}

    /** All text in reading order, each line on its own. */
    public static String of(byte[] pdf) {
        return page(pdf, 1, Integer.MAX_VALUE);
    }

    /** The text of one page, counted from 1. */
    public static String page(byte[] pdf, int page) {
        return page(pdf, page, page);
    }

    /** All text with every white space removed: compare values wherever their lines were broken. */
    public static String run(byte[] pdf) {
        return withoutSpace(of(pdf));
    }

    public static String withoutSpace(String text) {
        return text.replaceAll("\\s+", "");
    }

    public static int pages(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String page(byte[] pdf, int first, int last) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(first);
            stripper.setEndPage(last);
            return stripper.getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
