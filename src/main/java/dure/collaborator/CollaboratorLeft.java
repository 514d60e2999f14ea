package dure.collaborator;

import java.time.LocalDate;

/** Somebody has left; {@code on} is their last day. */
public record CollaboratorLeft(String id, LocalDate on) {}
