/** Agreements over REST. */
@NullMarked
package dure.agreement.web;

import org.jspecify.annotations.NullMarked;
