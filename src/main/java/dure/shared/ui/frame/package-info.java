/** What surrounds a screen: language, light or dark, and the frame of pages that need no sign-in. */
@NullMarked
package dure.shared.ui.frame;

import org.jspecify.annotations.NullMarked;
