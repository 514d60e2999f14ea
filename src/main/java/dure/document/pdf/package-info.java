/** Paints finished pages into a tagged PDF/A-3a and PDF/UA-1 file. */
@NullMarked
package dure.document.pdf;

import org.jspecify.annotations.NullMarked;
