/** Looks into uploaded scans with limits, and refuses what is not a plain picture of paper. */
@NullMarked
package dure.document.scan;

import org.jspecify.annotations.NullMarked;
