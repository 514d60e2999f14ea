package dure.agreement;

/** An agreement was declined or cancelled, or an executed one expired or was terminated. */
public record AgreementEnded(String id) {}
