/** Templates over REST. */
@NullMarked
package dure.template.web;

import org.jspecify.annotations.NullMarked;
