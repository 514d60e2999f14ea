/** Home: what needs me, what blocks us, gathered from all modules; it changes nothing, and nothing depends on it. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "ledger",
            "project",
            "collaborator",
            "responsibility",
            "agreement",
            "deliverable",
            "deliverable::clearance"
        })
package dure.overview;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
