package dure.license;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What to write instead of a deprecated id. The SPDX list flags such ids but names no successor, so the table is ours. */
@Component
class DeprecatedIds {

    private final Map<String, List<String>> replacements = new HashMap<>();

    DeprecatedIds() {
        for (var row : Csv.rows("deprecated.csv")) {
            var cell = row.get("replacements");
            replacements.put(row.get("id"), cell.isBlank() ? List.of() : List.of(cell.split("\\|")));
        }
    }

    List<String> replacementsOf(String id) {
        return replacements.getOrDefault(id, List.of());
    }

    /** No warning for an id in good standing. */
    List<LicenseExpression.DeprecatedId> warning(SpdxCatalog.Entry entry, boolean orLater, int position) {
        if (!entry.deprecated()) {
            return List.of();
        }
        var written = entry.id() + (orLater ? "+" : "");
        var instead = orLater ? orLater(entry.id()) : replacementsOf(entry.id());
        return List.of(new LicenseExpression.DeprecatedId(written, position, instead));
    }

    private List<String> orLater(String id) {
        var all = replacementsOf(id);
        var later = all.stream().filter(each -> each.contains("-or-later")).toList();
        return later.isEmpty() ? all.stream().map(each -> each + "+").toList() : later;
    }
}
