/** The license part of the library. */
@NullMarked
package dure.license.ui;

import org.jspecify.annotations.NullMarked;
