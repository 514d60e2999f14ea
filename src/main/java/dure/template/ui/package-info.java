/** The library's screens: templates and clauses to read. */
@NullMarked
package dure.template.ui;

import org.jspecify.annotations.NullMarked;
