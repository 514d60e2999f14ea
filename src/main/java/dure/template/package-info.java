/** Contract texts: clauses and templates in Korean and English, and the merge of one with a team's values into a document. */
@ApplicationModule(allowedDependencies = {"document", "license", "shared", "ledger"})
@NullMarked
package dure.template;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
