package dure.license;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A valid SPDX 3.0.1 license expression. Ids are spelled as on the list and operators in upper case; the order is the writer's.
 *
 * @param text     the normalised expression
 * @param branches what can be chosen: one branch without OR, else several; in each branch all leaves hold together
 * @param warnings deprecated ids and what to write instead; nothing is replaced without a click
 */
public record LicenseExpression(String text, List<Branch> branches, List<DeprecatedId> warnings) {

    /** Every license named, once. */
    public List<Leaf> leaves() {
        var all = new LinkedHashSet<Leaf>();
        branches.forEach(branch -> all.addAll(branch.leaves()));
        return List.copyOf(all);
    }

    /** True when the taker has to choose (OR). */
    public boolean choiceNeeded() {
        return branches.size() > 1;
    }

    /** Licenses that hold together. */
    public record Branch(List<Leaf> leaves) {

        public String text() {
            return leaves.stream().map(Leaf::text).collect(Collectors.joining(" AND "));
        }
    }

    /**
     * One license as it is named.
     *
     * @param license  an id of the list, or a LicenseRef
     * @param orLater  followed by {@code +}
     * @param addition what stands after WITH
     */
    public record Leaf(
            String license, boolean orLater, @Nullable String addition) {

        public String text() {
            return license + (orLater ? "+" : "") + (addition == null ? "" : " WITH " + addition);
        }
    }

    /**
     * A deprecated id.
     *
     * @param position     offset in what was typed, from 0
     * @param replacements exactly what may be written instead; empty when there is nothing that means the same
     */
    public record DeprecatedId(String id, int position, List<String> replacements) {}
}
