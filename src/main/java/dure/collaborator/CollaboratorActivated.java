package dure.collaborator;

/** Somebody has joined: from now on they count as a member of the team. */
public record CollaboratorActivated(String id) {}
