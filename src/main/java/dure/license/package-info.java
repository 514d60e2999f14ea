/** Licenses: the SPDX list offline, license expressions, and which license may enter which. */
@NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = "shared")
package dure.license;

import org.jspecify.annotations.NullMarked;
