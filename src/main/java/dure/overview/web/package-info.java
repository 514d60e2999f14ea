/** What is missing, over REST. */
@NullMarked
package dure.overview.web;

import org.jspecify.annotations.NullMarked;
