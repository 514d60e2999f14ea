/** The project's part of the settings. */
@NullMarked
package dure.project.ui;

import org.jspecify.annotations.NullMarked;
