/** The ledger over REST. */
@NullMarked
package dure.ledger.web;

import org.jspecify.annotations.NullMarked;
