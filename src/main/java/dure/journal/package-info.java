/** Notes of a project: sources to read before the work, troubles, decisions, days and looks back. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"shared", "ledger", "access", "project", "collaborator", "responsibility", "agreement"})
package dure.journal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
