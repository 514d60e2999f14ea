package dure.template;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The facts that a variable may start from: project.licenses.CODE, project.licenses (all of them), party.ROLE.email. */
final class ProjectFact {

    private static final String LICENSES = "project.licenses";

    private ProjectFact() {}

    static @Nullable Object named(String name, MergeRequest request) {
        var licenses = request.project().defaultLicenses();
        if (name.equals(LICENSES)) {
            List<String> all = licenses.values().stream().distinct().sorted().toList();
            return all.isEmpty() ? null : all;
        }
        if (name.startsWith(LICENSES + ".")) {
            return licenses.get(name.substring(LICENSES.length() + 1));
        }
        if (name.startsWith("party.") && name.endsWith(".email")) {
            String role = name.substring("party.".length(), name.length() - ".email".length());
            return request.parties().stream()
                    .filter(party -> party.role().equals(role) && party.email() != null)
                    .findFirst()
                    .map(Party::email)
                    .orElse(null);
        }
        throw new IllegalArgumentException("unknown fact " + name);
    }
}
