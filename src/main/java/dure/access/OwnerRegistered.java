package dure.access;

/** The first owner has registered; published inside the transaction, so that the owner becomes a collaborator with it. */
public record OwnerRegistered(String accountId, String name, String email) {}
