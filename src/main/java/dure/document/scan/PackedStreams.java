package dure.document.scan;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Unpacks every compressed stream of a PDF into nothing, only to know how long it gets: a few kilobytes may unpack to
 * gigabytes, and the parser would keep them in memory. Looks at the raw bytes, since a hostile file's own directory
 * cannot be trusted.
 */
final class PackedStreams {

    private static final long LONGEST = 128L * 1024 * 1024;
    private static final long ALL_TOGETHER = 1024L * 1024 * 1024;
    private static final Pattern STREAM = Pattern.compile("stream\\r?\\n");
    private static final String UNPACKERS = "(?:FlateDecode|Fl|LZWDecode|LZW|RunLengthDecode|RL)\\b";
    /** Packed twice, or with a method that is not measured here: no scanner writes that around the objects of a PDF. */
    private static final Pattern NOT_MEASURED = Pattern.compile("/(?:LZWDecode|RunLengthDecode)\\b|/" + UNPACKERS
            + "\\s*/" + UNPACKERS + "|/[A-Za-z]*#[0-9A-Fa-f]{2}[A-Za-z]*Decode");

    private PackedStreams() {}

    static void limit(byte[] pdf) {
        CharSequence text = new String(pdf, StandardCharsets.ISO_8859_1);
        if (NOT_MEASURED.matcher(text).find()) {
            throw PdfScan.refused("compression");
        }
        long all = 0;
        Matcher streams = STREAM.matcher(text);
        while (streams.find()) {
            if (looksLikeZlib(pdf, streams.end())) {
                long length = unpackedLength(pdf, streams.end());
                all += length;
                if (length > LONGEST || all > ALL_TOGETHER) {
                    throw PdfScan.refused("compression");
                }
            }
        }
    }

    /** RFC 1950: method 8 (deflate), and the first two bytes are a multiple of 31. */
    private static boolean looksLikeZlib(byte[] pdf, int at) {
        return at + 2 < pdf.length && (pdf[at] & 0x0F) == 8 && ((pdf[at] & 0xFF) << 8 | pdf[at + 1] & 0xFF) % 31 == 0;
    }

    private static long unpackedLength(byte[] pdf, int at) {
        Inflater inflater = new Inflater();
        byte[] room = new byte[64 * 1024];
        try {
            inflater.setInput(pdf, at, pdf.length - at);
            while (!inflater.finished() && inflater.getBytesWritten() <= LONGEST) {
                if (inflater.inflate(room) == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
                    break;
                }
            }
            return inflater.getBytesWritten();
        } catch (DataFormatException notPacked) {
            return inflater.getBytesWritten();
        } finally {
            inflater.end();
        }
    }
}
