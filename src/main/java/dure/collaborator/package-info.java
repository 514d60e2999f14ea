/** The people of the team: who they are, how they join and leave, and their encrypted personal data. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "ledger", "project", "access"})
package dure.collaborator;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
