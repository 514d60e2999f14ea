package dure.document;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a document is, beside its text.
 *
 * @param title the title in the file's properties and the viewer's title bar
 * @param language the language of the text; also chooses the engine's own few words
 * @param number the document number, printed left in every footer
 * @param version the template's name and version, printed after the number
 * @param fingerprint the first 12 hex digits of the fingerprint, printed right in every footer
 * @param mark a warning such as "검토 전 초안", printed at the head of every page
 * @param createdAt the fixed date of the file: the same input gives the same bytes
 * @param attachments files carried inside the PDF, such as terms.json
 */
public record DocumentInfo(
        String title,
        Locale language,
        @Nullable String number,
        @Nullable Phrase version,
        @Nullable String fingerprint,
        @Nullable Phrase mark,
        Instant createdAt,
        List<Attachment> attachments) {

    public DocumentInfo {
        attachments = List.copyOf(attachments);
    }
}
