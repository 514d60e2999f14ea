package dure.template;

import dure.shared.Bilingual;

/**
 * What an amendment does to one article.
 *
 * @param clause key of the clause
 * @param article how the signed text names it, "제3조(계약기간)"
 * @param before the signed words; a new article says so
 * @param after the words that take their place
 */
public record ClauseChange(String clause, Bilingual article, Bilingual before, Bilingual after) {}
