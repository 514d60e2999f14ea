/** Breaks a document's text into lines and its lines into pages, as data; paints nothing. */
@NullMarked
package dure.document.typeset;

import org.jspecify.annotations.NullMarked;
