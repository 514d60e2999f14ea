/** The screens of releases: preparing, deciding, publishing, and the frozen record. */
@NullMarked
package dure.release.ui;

import org.jspecify.annotations.NullMarked;
