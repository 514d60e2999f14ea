/** Releases: what was opened, when, under which license, by whom and on which grounds, frozen and chained. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "ledger",
            "deliverable",
            "deliverable::clearance",
            "license",
            "document",
            "project",
            "collaborator"
        })
package dure.release;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
