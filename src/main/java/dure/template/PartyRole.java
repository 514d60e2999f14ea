package dure.template;

import dure.shared.Bilingual;

/**
 * A part that people take in an agreement: its key ({@code as} in REST), the word the text uses, and how many may take it.
 *
 * @param personal false where the paper names whoever takes it and holds nothing else of them: no day of birth, no address
 */
public record PartyRole(String key, Bilingual word, int min, int max, boolean signs, boolean personal) {}
