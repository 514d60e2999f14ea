package dure.license;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What we have judged ourselves about the licenses of our compatibility table; of all others nothing is said. */
@Component
class LicenseTraits {

    private final Map<String, Traits> byId = new HashMap<>();

    LicenseTraits() {
        for (var row : Csv.rows("traits.csv")) {
            var targets = EnumSet.noneOf(LicenseTarget.class);
            Arrays.stream(row.get("targets").split("\\|"))
                    .map(LicenseTarget::valueOf)
                    .forEach(targets::add);
            byId.put(
                    row.get("id"),
                    new Traits(
                            Set.copyOf(targets),
                            yes(row.get("use_restricted")),
                            yes(row.get("allows_derivatives")),
                            yes(row.get("grants_patent"))));
        }
    }

    Optional<Traits> of(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    Set<LicenseTarget> targetsOf(String id) {
        return of(id).map(Traits::targets).orElse(Set.of());
    }

    Set<String> ids() {
        return byId.keySet();
    }

    private static boolean yes(String cell) {
        return switch (cell) {
            case "yes" -> true;
            case "no" -> false;
            default -> throw new IllegalStateException("traits.csv: neither yes nor no: " + cell);
        };
    }

    record Traits(Set<LicenseTarget> targets, boolean useRestricted, boolean allowsDerivatives, boolean grantsPatent) {}
}
