package dure.template;

import dure.shared.Bilingual;

/**
 * What keeps a draft from being published.
 *
 * @param file in which file; may be a shipped clause that does not fit here
 * @param line in which line; 0 for the whole file
 * @param code what kind of problem it is, such as {@code typed-number}
 */
public record TemplateProblem(String file, int line, String code, Bilingual reason) {}
