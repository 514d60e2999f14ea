package dure.testing;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** A page of a PDF as a person sees it, compared with how it looked before. */
public final class PdfPicture {

    private static final int CLEARLY = 64;

    private PdfPicture() {}

    public static BufferedImage of(byte[] pdf, int page, int dpi) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFRenderer(document).renderImageWithDPI(page, dpi, ImageType.GRAY);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The picture that was kept; the first time this one is kept. Delete the file to keep another. */
    public static BufferedImage kept(Path file, BufferedImage now) {
        try {
            if (!Files.exists(file)) {
                Files.createDirectories(file.getParent());
                ImageIO.write(now, "png", file.toFile());
            }
            try (InputStream in = Files.newInputStream(file)) {
                return ImageIO.read(in);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many pixels differ clearly; all of them when the sizes differ. */
    public static int differing(BufferedImage one, BufferedImage other) {
        if (one.getWidth() != other.getWidth() || one.getHeight() != other.getHeight()) {
            return one.getWidth() * one.getHeight();
        }
        int count = 0;
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                if (Math.abs((one.getRGB(x, y) & 0xFF) - (other.getRGB(x, y) & 0xFF)) > CLEARLY) {
                    count++;
                }
            }
        }
        return count;
    }
}
