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
    /** Each costs a start of the unpacker; a scan has a few for each page. */
    private static final int MOST = 20_000;

    private static final Pattern STREAM = Pattern.compile("stream\\r?\\n");
    private static final String UNPACKERS = "(?:FlateDecode|Fl|LZWDecode|LZW|RunLengthDecode|RL)\\b";
    /** Packed twice, or with a method that is not measured here: no scanner writes that around the objects of a PDF. */
    private static final Pattern NOT_MEASURED = Pattern.compile("/(?:LZWDecode|RunLengthDecode)\\b|/" + UNPACKERS
            + "\\s*/" + UNPACKERS + "|/[A-Za-z]*#[0-9A-Fa-f]{2}[A-Za-z]*Decode");

    private PackedStreams() {}

    static void limit(byte[] pdf) {
        var text = new Latin1(pdf, 0, pdf.length);
        if (NOT_MEASURED.matcher(text).find()) {
            throw PdfScan.refused("compression");
        }
        var inflater = new Inflater();
        try {
            limit(pdf, STREAM.matcher(text), inflater);
        } finally {
            inflater.end();
        }
    }

    private static void limit(byte[] pdf, Matcher streams, Inflater inflater) {
        byte[] room = new byte[64 * 1024];
        long all = 0;
        int count = 0;
        while (streams.find()) {
            if (looksLikeZlib(pdf, streams.end())) {
                long length = unpackedLength(pdf, streams.end(), inflater, room);
                all += length;
                count++;
                if (length > LONGEST || all > ALL_TOGETHER || count > MOST) {
                    throw PdfScan.refused("compression");
                }
            }
        }
    }

    /** The bytes as characters, each its own, without a copy. */
    private record Latin1(byte[] bytes, int start, int end) implements CharSequence {

        @Override
        public int length() {
            return end - start;
        }

        @Override
        public char charAt(int index) {
            return (char) (bytes[start + index] & 0xFF);
        }

        @Override
        public CharSequence subSequence(int from, int to) {
            return new Latin1(bytes, start + from, start + to);
        }

        @Override
        public String toString() {
            return new String(bytes, start, length(), StandardCharsets.ISO_8859_1);
        }
    }

    /** RFC 1950: method 8 (deflate), and the first two bytes are a multiple of 31. */
    private static boolean looksLikeZlib(byte[] pdf, int at) {
        return at + 2 < pdf.length && (pdf[at] & 0x0F) == 8 && ((pdf[at] & 0xFF) << 8 | pdf[at + 1] & 0xFF) % 31 == 0;
    }

    private static long unpackedLength(byte[] pdf, int at, Inflater inflater, byte[] room) {
        inflater.reset();
        inflater.setInput(pdf, at, pdf.length - at);
        try {
            while (!inflater.finished() && inflater.getBytesWritten() <= LONGEST) {
                if (inflater.inflate(room) == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
                    break;
                }
            }
            return inflater.getBytesWritten();
        } catch (DataFormatException notPacked) {
            return inflater.getBytesWritten();
        }
    }
}
