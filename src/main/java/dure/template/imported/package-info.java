/** Turns a team's own contract, written in Markdown or Word, into a draft in the format of the template library. */
@NullMarked
package dure.template.imported;

import org.jspecify.annotations.NullMarked;
