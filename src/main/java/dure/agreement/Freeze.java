package dure.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is fixed when an agreement is sent and never made again.
 *
 * @param fingerprint SHA-256 of terms.json, under which it is stored
 * @param documentSha256 of the PDF that is signed
 * @param translationSha256 of the PDF in the other language
 * @param grantTerms the rights that the text gives, as JSON
 * @param amendedFingerprint of an amendment: SHA-256 of the terms of the earlier agreement as it leaves them, kept like its own
 */
@Embeddable
record Freeze(
        Instant sentAt,
        String fingerprint,
        @Column(name = "document_sha256") String documentSha256,
        @Column(name = "html_sha256") String htmlSha256,
        @Column(name = "translation_sha256") String translationSha256,
        @Column(name = "translation_html_sha256") String translationHtmlSha256,
        @Column(length = 65535) String grantTerms,
        @Nullable String amendedFingerprint) {}
