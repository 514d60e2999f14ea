/** People over REST. */
@NullMarked
package dure.collaborator.web;

import org.jspecify.annotations.NullMarked;
