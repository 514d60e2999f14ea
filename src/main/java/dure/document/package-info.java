/** Turns a document model into an archived PDF or HTML and keeps files by their content; it knows no agreement. */
@ApplicationModule(allowedDependencies = "shared")
@NullMarked
package dure.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
