/** Input fields that Vaadin does not have, and those that need our texts around them. */
@NullMarked
package dure.shared.ui.field;

import org.jspecify.annotations.NullMarked;
