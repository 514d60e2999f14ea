package dure.agreement;

/** The last party's signature came in: the agreement binds. */
public record AgreementExecuted(String id) {}
