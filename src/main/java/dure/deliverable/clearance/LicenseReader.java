package dure.deliverable.clearance;

import dure.deliverable.DeliverableRow;
import dure.deliverable.PartRow;
import dure.license.LicenseExpression.Leaf;
import dure.license.LicenseRecord;
import dure.license.LicenseService;
import dure.license.LicenseTarget;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Reads what the licenses of outbound expressions promise. Where nobody judged a license the strictest answer stands. */
@Component
class LicenseReader {

    private final LicenseService licenses;
    /** The catalog does not change while the program runs. */
    private final Map<Leaf, LicenseFacts> known = new ConcurrentHashMap<>();

    LicenseReader(LicenseService licenses) {
        this.licenses = licenses;
    }

    /** The licenses of each part's expression, by expression. */
    Map<String, List<LicenseFacts>> facts(DeliverableRow deliverable) {
        var facts = new HashMap<String, List<LicenseFacts>>();
        deliverable.parts().stream()
                .map(PartRow::license)
                .distinct()
                .forEach(expression -> facts.put(
                        expression,
                        licenses.parse(expression).leaves().stream()
                                .map(leaf -> known.computeIfAbsent(leaf, this::read))
                                .toList()));
        return facts;
    }

    private LicenseFacts read(Leaf leaf) {
        boolean hasText = licenses.text(leaf.license()).isPresent()
                && (leaf.addition() == null || licenses.text(leaf.addition()).isPresent());
        return licenses.find(leaf.license())
                .map(license -> facts(leaf, license, hasText))
                .orElseGet(() -> new LicenseFacts(
                        leaf.text(), hasText, false, false, Set.of(LicenseFacts.Trait.ALLOWS_DERIVATIVES)));
    }

    private static LicenseFacts facts(Leaf leaf, LicenseRecord license, boolean hasText) {
        boolean judged = license.allowsDerivatives() != null && license.useRestricted() != null;
        boolean listedAsFree = Boolean.TRUE.equals(license.osiApproved()) || Boolean.TRUE.equals(license.fsfLibre());
        boolean open = judged
                ? !Boolean.TRUE.equals(license.useRestricted()) && !Boolean.FALSE.equals(license.allowsDerivatives())
                : listedAsFree;
        var traits = EnumSet.noneOf(LicenseFacts.Trait.class);
        if (!Boolean.FALSE.equals(license.allowsDerivatives())) {
            traits.add(LicenseFacts.Trait.ALLOWS_DERIVATIVES);
        }
        if (Boolean.TRUE.equals(license.grantsPatent())) {
            traits.add(LicenseFacts.Trait.GRANTS_PATENTS);
        }
        if (license.targets().equals(Set.of(LicenseTarget.DATASET))) {
            traits.add(LicenseFacts.Trait.FOR_DATA);
        }
        return new LicenseFacts(leaf.text(), hasText, judged, open, traits);
    }
}
