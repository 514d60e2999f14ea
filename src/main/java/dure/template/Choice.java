package dure.template;

import dure.shared.Bilingual;

/** One answer that a CHOICE variable offers. */
public record Choice(String value, Bilingual label) {}
