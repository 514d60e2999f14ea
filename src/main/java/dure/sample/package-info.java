/** The sample team 우리말 LLM 사전: four people, their roles, agreements and deliverables, with a history of half a year. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "ledger",
            "access",
            "project",
            "license",
            "collaborator",
            "responsibility",
            "template",
            "document",
            "agreement",
            "deliverable",
            "deliverable::clearance",
            "release",
            "journal"
        })
package dure.sample;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
