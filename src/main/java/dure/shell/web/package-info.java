/** The global search over REST. */
@NullMarked
package dure.shell.web;

import org.jspecify.annotations.NullMarked;
