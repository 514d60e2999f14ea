package dure.deliverable.clearance;

import dure.deliverable.ContributionRow;
import dure.deliverable.InboundRow;
import dure.license.Compatibility;
import dure.shared.Sha256;
import java.util.Set;
import java.util.stream.Collectors;

/** Judges something that others made: why the team may use it, and whether it fits the license it goes out under. */
final class InboundTest {

    private final ClearanceFacts facts;

    InboundTest(ClearanceFacts facts) {
        this.facts = facts;
    }

    ClearanceRow row(InboundRow in, Needs need) {
        return switch (in.basis()) {
            case UNKNOWN -> edit(in, ReasonCode.INBOUND_BASIS_UNKNOWN);
            case PUBLIC_DOMAIN, NOT_PROTECTED ->
                row(in, ReasonCode.INBOUND_FREE, in.basis().name());
            case PERMISSION_LETTER, STATUTORY_EXCEPTION ->
                decision(in, ReasonCode.INBOUND_PERMISSION, in.basis().name(), need.expression(), evidence(in));
            case LICENSE -> license(in, need);
        };
    }

    ClearanceRow partGone(InboundRow in) {
        return edit(in, ReasonCode.INBOUND_PART_GONE, in.part());
    }

    private ClearanceRow license(InboundRow in, Needs need) {
        var compatibility = facts.compatibilities().get(in.id());
        if (in.license() == null || compatibility == null) {
            return edit(in, ReasonCode.INBOUND_NO_LICENSE);
        }
        if (compatibility.choiceNeeded() && in.chosenBranch() == null) {
            return edit(in, ReasonCode.CHOICE_NEEDED, in.license());
        }
        String effective = in.chosenBranch() == null ? in.license() : in.chosenBranch();
        return switch (compatibility.verdict()) {
            case YES -> row(in, ReasonCode.INBOUND_FITS, effective, need.expression());
            case CHECK -> decision(in, ReasonCode.INBOUND_CHECK, effective, need.expression(), reasons(compatibility));
            case UNKNOWN -> decision(in, ReasonCode.INBOUND_NOT_IN_TABLE, effective, need.expression(), relation(in));
            case NO -> edit(in, ReasonCode.INBOUND_REFUSED, effective, need.expression(), reasons(compatibility));
        };
    }

    /** Korean and English reason, parted by a tabulator, of the pairs that decided. */
    private static String reasons(Compatibility compatibility) {
        var deciding = compatibility.branches().stream()
                .flatMap(branch -> branch.rows().stream())
                .filter(row -> row.verdict() == compatibility.verdict())
                .toList();
        return deciding.stream().map(Compatibility.Row::reasonKo).distinct().collect(Collectors.joining(" "))
                + "\t"
                + deciding.stream().map(Compatibility.Row::reasonEn).distinct().collect(Collectors.joining(" "));
    }

    /** Another letter is another finding: a decision about the one says nothing about the other. */
    private static String evidence(InboundRow in) {
        return Sha256.of(in.basisNote() + "\n" + in.url()).hex().substring(0, 12);
    }

    private static String relation(InboundRow in) {
        return in.relation().name();
    }

    private ClearanceRow edit(InboundRow in, ReasonCode code, String... details) {
        return row(in, code, details).curedBy(Cure.Kind.EDIT_INBOUND, Paths.inbound(facts, in.id()));
    }

    private ClearanceRow decision(InboundRow in, ReasonCode code, String... details) {
        return row(in, code, details)
                .curedBy(Cure.Kind.DECIDE, Paths.page(facts))
                .involving(contributors(in));
    }

    /** Who may not decide: the one who brought it in or, when nobody is named, everybody who worked on the part. */
    private Set<String> contributors(InboundRow in) {
        if (in.broughtInById() != null) {
            return Set.of(in.broughtInById());
        }
        return facts.contributions().stream()
                .filter(made -> made.part().equals(in.part()))
                .map(ContributionRow::collaboratorId)
                .collect(Collectors.toSet());
    }

    private static ClearanceRow row(InboundRow in, ReasonCode code, String... details) {
        var named = new String[details.length + 1];
        named[0] = in.name();
        System.arraycopy(details, 0, named, 1, details.length);
        return ClearanceRow.of(new Subject(Subject.Type.INBOUND, in.id(), in.part()), code, in.broughtInById(), named);
    }
}
