package dure.deliverable.clearance;

import dure.deliverable.LegalKind;
import dure.deliverable.PartRow;
import dure.project.WorkKind;
import dure.template.WorkRight;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What the licensor must hold to open a part: the rights that its licenses give away, and a scope that names them.
 *
 * @param program whether the law presumes for it as for programs (저작권법 9조)
 */
record Needs(WorkKind kind, boolean program, String expression, List<LicenseFacts> licenses, Set<WorkRight> rights) {

    static Needs of(PartRow part, LegalKind legalKind, List<LicenseFacts> licenses) {
        boolean program = part.kind() == WorkKind.CODE || legalKind == LegalKind.PROGRAM;
        return new Needs(part.kind(), program, part.license(), licenses, rights(part, legalKind, licenses));
    }

    private static Set<WorkRight> rights(PartRow part, LegalKind legalKind, List<LicenseFacts> licenses) {
        var needed = EnumSet.of(WorkRight.REPRODUCE, WorkRight.PUBLIC_TRANSMIT, WorkRight.DISTRIBUTE);
        if (licenses.stream().anyMatch(l -> l.has(LicenseFacts.Trait.ALLOWS_DERIVATIVES))) {
            needed.add(WorkRight.DERIVE);
        }
        if (licenses.stream().anyMatch(l -> l.has(LicenseFacts.Trait.GRANTS_PATENTS))) {
            needed.add(WorkRight.PATENT);
        }
        boolean collected = legalKind == LegalKind.COMPILATION_OR_DB && part.kind() != WorkKind.CODE;
        if (part.kind() == WorkKind.DATASET
                || collected
                || licenses.stream().anyMatch(l -> l.has(LicenseFacts.Trait.FOR_DATA))) {
            needed.add(WorkRight.DATABASE);
        }
        return needed;
    }

    /** Needed rights the grant does not give, in the order of the law. */
    Set<WorkRight> missingFrom(Grant grant) {
        var missing = EnumSet.copyOf(rights);
        missing.removeAll(grant.rights());
        return missing;
    }

    /** Whether the grant lets the part go out under all of its licenses. */
    boolean isAdmittedBy(Grant grant) {
        if (grant.assignment()) {
            return true;
        }
        if (grant.outboundLicenses().isEmpty()) {
            return licenses.stream().allMatch(LicenseFacts::open);
        }
        return grant.outboundLicenses().contains(expression)
                || licenses.stream().allMatch(l -> grant.outboundLicenses().contains(l.id()));
    }
}
