package dure.document.scan;

import dure.shared.InvalidInput;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Reads an image's header only: its pixels are limited before anybody decodes them. */
public final class ImageScan {

    private static final long MOST_MEGAPIXELS = 60;

    private ImageScan() {}

    /** Refuses an image that is damaged or has too many pixels. */
    public static void inspect(byte[] bytes, String format) {
        long pixels = pixels(bytes, format);
        if (pixels > MOST_MEGAPIXELS * 1_000_000) {
            throw InvalidInput.of("/file", "document.scan.pixels", pixels / 1_000_000, MOST_MEGAPIXELS);
        }
    }

    private static long pixels(byte[] bytes, String format) {
        ImageReader reader = ImageIO.getImageReadersByFormatName(format).next();
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            reader.setInput(in, true, true);
            return (long) reader.getWidth(0) * reader.getHeight(0);
        } catch (IOException | RuntimeException unreadable) { // broken headers throw either
            throw InvalidInput.of("/file", "document.scan.damaged");
        } finally {
            reader.dispose();
        }
    }
}
