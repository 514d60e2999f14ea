/** The screens of deliverables: the list, and the clearance light of each. */
@NullMarked
package dure.deliverable.ui;

import org.jspecify.annotations.NullMarked;
