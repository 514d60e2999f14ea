package dure.sample;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** A drawing that stands for the scan of a signed page: lines of text and a stroke of the pen for each signer, no letters. */
final class SampleScan {

    private static final int WIDTH = 620;
    private static final int HEIGHT = 877;
    private static final int MARGIN = 80;

    private SampleScan() {}

    /** A PNG of its own for each agreement. */
    static byte[] of(String number, int signers) {
        var page = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = page.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        text(pen, number.hashCode());
        for (int i = 0; i < signers; i++) {
            signature(pen, MARGIN + (i % 2) * (WIDTH / 2 - MARGIN / 2), 560 + (i / 2) * 120, number.hashCode() + i);
        }
        pen.dispose();
        return png(page);
    }

    private static void text(Graphics2D pen, int seed) {
        pen.setColor(Color.GRAY);
        for (int line = 0; line < 16; line++) {
            int shorter = Math.floorMod(seed * 31 + line * 47, 90);
            pen.fillRect(MARGIN, 90 + line * 26, WIDTH - 2 * MARGIN - shorter, 7);
        }
    }

    private static void signature(Graphics2D pen, int left, int top, int seed) {
        pen.setColor(Color.LIGHT_GRAY);
        pen.fillRect(left, top + 60, 190, 2);
        pen.setColor(Color.BLACK);
        pen.setStroke(new BasicStroke(2.5f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        var stroke = new Path2D.Double();
        stroke.moveTo(left + 10, top + 40);
        for (int i = 0; i < 5; i++) {
            int high = Math.floorMod(seed * 17 + i * 29, 40);
            stroke.curveTo(
                    left + 20 + i * 32, top + high, left + 30 + i * 32, top + 70 - high, left + 42 + i * 32, top + 36);
        }
        pen.draw(stroke);
    }

    private static byte[] png(BufferedImage page) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(page, "png", bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
