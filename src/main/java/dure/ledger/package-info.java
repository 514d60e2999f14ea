/** The append-only, hash-chained record of every event; the one place where events are recorded. */
@NullMarked
@ApplicationModule(allowedDependencies = "shared")
package dure.ledger;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
