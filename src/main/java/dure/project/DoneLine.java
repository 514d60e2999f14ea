package dure.project;

import jakarta.persistence.Embeddable;

/** A done-when line as it is stored. */
@Embeddable
record DoneLine(String text, boolean done) {}
