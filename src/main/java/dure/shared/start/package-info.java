/** What is asked before Dure starts: whether its data folder is free, and whether it knows the database. */
@NullMarked
package dure.shared.start;

import org.jspecify.annotations.NullMarked;
