package dure.document.pdf;

import java.awt.color.ICC_Profile;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** The colour profile PDF/A asks for: sRGB (IEC 61966-2-1) written out by us, so it is small and the same on every JDK. */
final class SrgbProfile {

    private static final int HEADER = 128;
    private static final int ENTRY = 12;

    private static final ICC_Profile PROFILE = ICC_Profile.getInstance(bytes());

    private SrgbProfile() {}

    static ICC_Profile profile() {
        return PROFILE;
    }

    private static byte[] bytes() {
        Map<String, byte[]> tags = tags();
        Map<byte[], Integer> offsets = new LinkedHashMap<>();
        int size = HEADER + 4 + ENTRY * tags.size();
        for (byte[] data : tags.values()) {
            if (!offsets.containsKey(data)) {
                offsets.put(data, size);
                size += data.length;
            }
        }
        ByteBuffer out = header(size);
        out.position(HEADER).putInt(tags.size());
        tags.forEach((name, data) -> out.put(ascii(name))
                .putInt(Objects.requireNonNull(offsets.get(data)))
                .putInt(data.length));
        offsets.keySet().forEach(out::put);
        return out.array();
    }

    /** Colours adapted to D50, as ICC.1:2010 wants them; the curve of all three channels is one parametric function. */
    private static Map<String, byte[]> tags() {
        byte[] curve = numbers("para", 0, 2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045);
        curve[9] = 3; // function type: a power with a linear start
        Map<String, byte[]> tags = new LinkedHashMap<>();
        tags.put("desc", text("sRGB"));
        tags.put("cprt", text("No copyright, use freely"));
        tags.put("wtpt", numbers("XYZ ", 0.96420, 1, 0.82491));
        tags.put(
                "chad",
                numbers("sf32", 1.04791, 0.02293, -0.05020, 0.02960, 0.99046, -0.01707, -0.00925, 0.01506, 0.75179));
        tags.put("rXYZ", numbers("XYZ ", 0.43607, 0.22249, 0.01392));
        tags.put("gXYZ", numbers("XYZ ", 0.38515, 0.71687, 0.09708));
        tags.put("bXYZ", numbers("XYZ ", 0.14307, 0.06061, 0.71410));
        tags.put("rTRC", curve);
        tags.put("gTRC", curve);
        tags.put("bTRC", curve);
        return tags;
    }

    private static ByteBuffer header(int size) {
        ByteBuffer out = ByteBuffer.allocate(size);
        out.putInt(size).putInt(0).putInt(0x04200000).put(ascii("mntrRGB XYZ "));
        for (int part : new int[] {2026, 1, 1, 0, 0, 0}) {
            out.putShort((short) part); // the profile's own date
        }
        out.put(ascii("acsp"));
        return out.position(68).putInt(fixed(0.9642)).putInt(fixed(1)).putInt(fixed(0.8249)); // D50
    }

    private static byte[] numbers(String type, double... values) {
        ByteBuffer out =
                ByteBuffer.allocate(8 + 4 * values.length).put(ascii(type)).putInt(0);
        for (double value : values) {
            out.putInt(fixed(value));
        }
        return out.array();
    }

    private static int fixed(double value) {
        return (int) Math.round(value * 65536);
    }

    private static byte[] text(String text) {
        byte[] utf16 = text.getBytes(StandardCharsets.UTF_16BE);
        ByteBuffer out = ByteBuffer.allocate(28 + utf16.length).put(ascii("mluc"));
        return out.putInt(0)
                .putInt(1)
                .putInt(12)
                .put(ascii("enUS"))
                .putInt(utf16.length)
                .putInt(28)
                .put(utf16)
                .array();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
