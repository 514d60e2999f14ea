/** What every module may use: value records that cannot be invalid, the errors a person may see, and the ports of Home and search. */
@NullMarked
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
package dure.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
