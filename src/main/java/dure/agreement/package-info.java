/** Agreements from draft to end: parties, values, numbers, paper signatures, and the rights they grant. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "ledger",
            "document",
            "license",
            "template",
            "project",
            "collaborator",
            "responsibility"
        })
@NullMarked
package dure.agreement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
