package dure.agreement;

import org.jspecify.annotations.Nullable;

/**
 * What proves which text was signed; both null while it is a draft.
 *
 * @param fingerprint SHA-256 of the canonical terms
 * @param documentSha256 of the sent PDF in the binding language
 */
public record AgreementHashes(
        @Nullable String fingerprint, @Nullable String documentSha256) {

    static AgreementHashes of(@Nullable Freeze frozen) {
        return frozen == null
                ? new AgreementHashes(null, null)
                : new AgreementHashes(frozen.fingerprint(), frozen.documentSha256());
    }
}
