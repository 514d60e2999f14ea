/** Notes over REST. */
@NullMarked
package dure.journal.web;

import org.jspecify.annotations.NullMarked;
