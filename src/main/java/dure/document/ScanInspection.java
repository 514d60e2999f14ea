package dure.document;

import dure.document.scan.ImageScan;
import dure.document.scan.PdfScan;
import dure.shared.InvalidInput;
import dure.shared.TooLarge;
import dure.shared.TooManyRequests;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/** Accepts scans of signed paper by what they are: PDF, JPEG or PNG, within limits, with nothing active in them. */
@Component
public class ScanInspection {

    /** The limit of one upload. */
    public static final int MOST_MEBIBYTES = 30;

    private static final int MOST_BYTES = MOST_MEBIBYTES * 1024 * 1024;

    /** Looking through one file takes up to some hundred megabytes; more at once would take the memory of everybody. */
    private static final int AT_ONCE = 2;

    private static final long PATIENCE_SECONDS = 30;

    private final Semaphore places = new Semaphore(AT_ONCE, true);

    /** What the file is; {@link InvalidInput} or {@link TooLarge} says why it is refused. */
    public Scan accept(byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            throw new TooLarge("document.scan.too-large", MOST_MEBIBYTES);
        }
        if (bytes.length == 0) {
            throw InvalidInput.of("/file", "document.scan.empty");
        }
        takePlace();
        try {
            return inspected(bytes);
        } finally {
            places.release();
        }
    }

    private void takePlace() {
        try {
            if (!places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new TooManyRequests("document.scan.busy");
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new TooManyRequests("document.scan.busy");
        }
    }

    private static Scan inspected(byte[] bytes) {
        if (startsWith(bytes, '%', 'P', 'D', 'F', '-')) {
            return new Scan("application/pdf", PdfScan.pages(bytes));
        }
        if (startsWith(bytes, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n')) {
            ImageScan.inspect(bytes, "png");
            return new Scan("image/png", 1);
        }
        if (startsWith(bytes, 0xFF, 0xD8, 0xFF)) {
            ImageScan.inspect(bytes, "jpeg");
            return new Scan("image/jpeg", 1);
        }
        throw InvalidInput.of("/file", "document.scan.type");
    }

    private static boolean startsWith(byte[] bytes, int... magic) {
        for (int i = 0; i < magic.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != magic[i]) {
                return false;
            }
        }
        return true;
    }
}
