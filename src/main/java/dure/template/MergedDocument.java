package dure.template;

import dure.document.Document;
import dure.shared.Sha256;
import java.util.List;

/**
 * A template filled in.
 *
 * @param missing what the text still needs, in the order of the form; empty before a document may be sent
 * @param termsJson the machine-readable terms (RFC 8785), also attached to the document
 * @param fingerprint SHA-256 of {@code termsJson}
 * @param grants the rights that the text gives once it is executed
 */
public record MergedDocument(
        Document document, List<MissingValue> missing, byte[] termsJson, Sha256 fingerprint, List<GrantTerms> grants) {

    public MergedDocument {
        missing = List.copyOf(missing);
        grants = List.copyOf(grants);
    }
}
