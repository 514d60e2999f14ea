/** Projects over REST. */
@NullMarked
package dure.project.web;

import org.jspecify.annotations.NullMarked;
