/** Our component kit: every page, list, form, dialog and notice starts here. */
@NullMarked
package dure.shared.ui;

import org.jspecify.annotations.NullMarked;
