package dure.license;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Carries the table over to expressions. Inbound AND: all must pass. Inbound OR: a branch must be chosen, until then the answer
 * is at best CHECK. Outbound OR: every branch must pass, since the taker may pick any. Outbound AND: all must pass; where only
 * some do, a person looks which of them covers the thing.
 */
@Component
class CompatibilityRule {

    private final CompatibilityTable table;
    private final String edition;

    CompatibilityRule(CompatibilityTable table) {
        this.table = table;
        this.edition = Csv.fingerprint("families.csv", "compatibility.csv");
    }

    String edition() {
        return edition;
    }

    Compatibility judge(LicenseExpression inbound, LicenseExpression outbound, InboundRelation relation) {
        var branches = inbound.branches().stream()
                .map(branch -> judge(branch, outbound, relation))
                .toList();
        boolean choice = inbound.choiceNeeded();
        boolean hopeless = branches.stream().allMatch(each -> each.verdict() == Verdict.NO);
        var verdict = !choice ? branches.getFirst().verdict() : hopeless ? Verdict.NO : Verdict.CHECK;
        return new Compatibility(inbound.text(), outbound.text(), relation, verdict, choice, branches, edition);
    }

    private Compatibility.Branch judge(
            LicenseExpression.Branch inbound, LicenseExpression outbound, InboundRelation relation) {
        var rows = new ArrayList<Compatibility.Row>();
        var worst = Verdict.YES;
        for (var leaf : inbound.leaves()) {
            for (var branch : outbound.branches()) {
                var found = branch.leaves().stream()
                        .map(target -> table.row(leaf.text(), target.text(), relation))
                        .toList();
                rows.addAll(found);
                worst = worst.worse(together(found));
            }
        }
        return new Compatibility.Branch(
                inbound.text(), worst, rows.stream().distinct().toList());
    }

    private static Verdict together(List<Compatibility.Row> rows) {
        var verdicts = EnumSet.noneOf(Verdict.class);
        rows.forEach(row -> verdicts.add(row.verdict()));
        if (verdicts.size() == 1) {
            return rows.getFirst().verdict();
        }
        return verdicts.contains(Verdict.UNKNOWN) && !verdicts.contains(Verdict.YES) ? Verdict.UNKNOWN : Verdict.CHECK;
    }
}
