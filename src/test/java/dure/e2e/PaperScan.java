package dure.e2e;

import com.microsoft.playwright.options.FilePayload;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** What comes from the scanner when the paper has been signed. */
final class PaperScan {

    private PaperScan() {}

    /** A photographed page with a stroke of ink. */
    static FilePayload photo(String name) {
        var page = new BufferedImage(620, 877, BufferedImage.TYPE_INT_RGB);
        var ink = page.createGraphics();
        ink.setColor(Color.WHITE);
        ink.fillRect(0, 0, page.getWidth(), page.getHeight());
        ink.setColor(new Color(20, 30, 90));
        ink.setStroke(new BasicStroke(3));
        var stroke = new Path2D.Double();
        stroke.moveTo(330, 760);
        stroke.curveTo(380, 690, 420, 830, 520, 740);
        ink.draw(stroke);
        ink.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(page, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new FilePayload(name, "image/png", bytes.toByteArray());
    }
}
