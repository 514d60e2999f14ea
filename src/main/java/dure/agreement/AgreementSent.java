package dure.agreement;

/** An agreement's bytes were frozen and it waits for signatures. */
public record AgreementSent(String id) {}
