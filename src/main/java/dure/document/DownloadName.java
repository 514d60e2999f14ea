package dure.document;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.http.ContentDisposition;

/** The name a file is offered under: safe on every system and in the header that carries it (RFC 6266). */
public record DownloadName(String value) {

    private static final int LONGEST = 120;
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\\u2028\\u2029]");
    private static final Pattern FORBIDDEN = Pattern.compile("[/\\\\:*?\"<>|]");
    private static final Pattern DEVICE = Pattern.compile("(?i)(CON|PRN|AUX|NUL|COM\\d|LPT\\d)(\\..*)?");

    public DownloadName {
        value = safe(value);
    }

    /** The header's value for a file to be kept. */
    public String attachment() {
        return ContentDisposition.attachment()
                .filename(value, StandardCharsets.UTF_8)
                .build()
                .toString();
    }

    /** The header's value for a file to be shown in the browser. */
    public String inline() {
        return ContentDisposition.inline()
                .filename(value, StandardCharsets.UTF_8)
                .build()
                .toString();
    }

    private static String safe(String name) {
        String visible = INVISIBLE
                .matcher(Normalizer.normalize(name, Normalizer.Form.NFC))
                .replaceAll("");
        String plain = FORBIDDEN.matcher(visible).replaceAll("-").replaceAll("^[.\\s]+|[.\\s]+$", "");
        String shortened = shortened(plain);
        if (shortened.isEmpty()) {
            return "file";
        }
        return DEVICE.matcher(shortened).matches() ? "_" + shortened : shortened;
    }

    /** Keeps the ending, by which people and programs know the kind. */
    private static String shortened(String name) {
        if (name.length() <= LONGEST) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        String ending =
                dot > 0 && name.length() - dot <= 10 ? name.substring(dot).toLowerCase(Locale.ROOT) : "";
        int end = LONGEST - ending.length();
        int whole = Character.isHighSurrogate(name.charAt(end - 1)) ? end - 1 : end;
        return name.substring(0, whole) + ending;
    }
}
