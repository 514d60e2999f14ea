package dure.license;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One license in a list. A null answer means that nobody said so: "not OSI approved" is not "not open", and most of the SPDX
 * list has no word from the FSF.
 *
 * @param replacedBy expressions to use instead of a deprecated id; empty when there are none
 * @param targets    what it is made for; empty when we have not judged it
 */
public record LicenseRow(
        String id,
        String name,
        @Nullable Boolean osiApproved,
        @Nullable Boolean fsfLibre,
        boolean deprecated,
        List<String> replacedBy,
        Set<LicenseTarget> targets) {}
