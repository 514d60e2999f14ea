/** Deliverables over REST. */
@NullMarked
package dure.deliverable.web;

import org.jspecify.annotations.NullMarked;
