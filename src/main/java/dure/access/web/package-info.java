/** Access over REST. */
@NullMarked
package dure.access.web;

import org.jspecify.annotations.NullMarked;
