/** The projects of the team: goal, done-when lines, non-goals and default licenses. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "ledger", "license"})
package dure.project;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
