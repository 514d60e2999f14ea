/** Who is responsible for what: roles, assignments, the matrix, and the annex 업무분장표 that agreements carry. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "ledger", "project", "collaborator", "document"})
package dure.responsibility;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
