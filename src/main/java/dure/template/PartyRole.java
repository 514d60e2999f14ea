package dure.template;

import dure.shared.Bilingual;

/** A part that people take in an agreement: its key ({@code as} in REST), the word the text uses, and how many may take it. */
public record PartyRole(String key, Bilingual word, int min, int max, boolean signs) {}
