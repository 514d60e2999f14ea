package dure.collaborator;

/** Where a collaborator is on the way through the team. */
public enum CollaboratorState {
    INVITED,
    ACTIVE,
    LEFT
}
