package dure.template;

import dure.shared.Bilingual;

/** A value that the text needs and does not have: a variable's name, or {@code parties/1/birthDate}; draws a blank in a draft. */
public record MissingValue(String name, Bilingual label, VariableGroup group) {}
