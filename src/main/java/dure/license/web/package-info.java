/** Licenses over REST. */
@NullMarked
package dure.license.web;

import org.jspecify.annotations.NullMarked;
