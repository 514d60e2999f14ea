/** The matrix of roles and people on the screen. */
@NullMarked
package dure.responsibility.ui;

import org.jspecify.annotations.NullMarked;
