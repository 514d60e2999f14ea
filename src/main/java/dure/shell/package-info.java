/** The frame of every signed-in screen: navigation, global search, the person's menu, and the pages that say what went wrong. */
@NullMarked
@ApplicationModule(allowedDependencies = "shared")
package dure.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
