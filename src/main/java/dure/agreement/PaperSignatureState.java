package dure.agreement;

/** Whether a scan of signatures counts yet. */
public enum PaperSignatureState {
    /** A second account has to look at it. */
    WAITING,
    ATTESTED,
    /** Uploaded by mistake; kept, but it never counted. */
    WITHDRAWN
}
