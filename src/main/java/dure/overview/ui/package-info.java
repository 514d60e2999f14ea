/** The first screen. */
@NullMarked
package dure.overview.ui;

import org.jspecify.annotations.NullMarked;
