/** The screens of notes. */
@NullMarked
package dure.journal.ui;

import org.jspecify.annotations.NullMarked;
