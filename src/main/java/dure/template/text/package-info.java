/** Clause texts as parsed once from Markdown: steps, placeholders, references, sections. */
@NullMarked
package dure.template.text;

import org.jspecify.annotations.NullMarked;
