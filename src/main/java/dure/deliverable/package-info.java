/** Deliverables: what the team makes, under which license, who made which part, and what was brought in from elsewhere. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "ledger",
            "license",
            "project",
            "collaborator",
            "responsibility",
            "agreement",
            "template"
        })
package dure.deliverable;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
