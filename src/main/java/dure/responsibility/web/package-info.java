/** Roles, assignments and the matrix over REST. */
@NullMarked
package dure.responsibility.web;

import org.jspecify.annotations.NullMarked;
