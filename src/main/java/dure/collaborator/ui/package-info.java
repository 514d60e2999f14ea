/** The screens of people: the list, a person's page, inviting and joining. */
@NullMarked
package dure.collaborator.ui;

import org.jspecify.annotations.NullMarked;
