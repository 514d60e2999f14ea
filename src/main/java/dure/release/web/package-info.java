/** Releases over REST. */
@NullMarked
package dure.release.web;

import org.jspecify.annotations.NullMarked;
