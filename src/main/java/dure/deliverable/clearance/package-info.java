/** May a deliverable be opened, and if not, whose signature or which fact is missing: a pure rule over records. */
@NullMarked
@NamedInterface("clearance")
package dure.deliverable.clearance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
