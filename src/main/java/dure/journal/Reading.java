package dure.journal;

import java.time.LocalDate;

/** Who has read a note, and when. */
public record Reading(String collaboratorId, String name, LocalDate on) {}
