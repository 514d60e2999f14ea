package dure.deliverable.clearance;

import dure.deliverable.PartRow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The rule of the chain of title: may this be opened, and if not, whose signature or which fact is missing? It reads
 * records, asks nobody and changes nothing; the same facts give the same rows.
 */
public final class ClearanceRule {

    /** Frozen into every release; raised when a finding can come out differently. */
    public static final String VERSION = "2";

    private final ClearanceFacts facts;
    private final Map<String, Needs> needs = new LinkedHashMap<>();
    private final List<ClearanceRow> rows = new ArrayList<>();

    private ClearanceRule(ClearanceFacts facts) {
        this.facts = facts;
        var deliverable = facts.deliverable();
        deliverable
                .parts()
                .forEach(part -> needs.put(
                        part.path(),
                        Needs.of(
                                part,
                                deliverable.legalKind(),
                                facts.licenses().getOrDefault(part.license(), List.of()))));
    }

    public static Clearance apply(ClearanceFacts facts) {
        var rule = new ClearanceRule(facts);
        rule.owner();
        rule.licensor();
        facts.deliverable().parts().forEach(rule::part);
        rule.contributions();
        rule.inbound();
        return Clearance.of(facts.deliverable().id(), facts.asOf(), rule.rows);
    }

    private void owner() {
        String owner = facts.deliverable().ownerId();
        var bond = facts.ownerBond();
        if (!facts.active().contains(owner)) {
            rows.add(whole(ReasonCode.OWNER_NOT_ACTIVE, owner).curedBy(Cure.Kind.OPEN_PERSON, Paths.person(owner)));
        } else if (bond != null) {
            rows.add(whole(ReasonCode.OWNER_BOUND, owner).on(bond));
        } else if (!owner.equals(facts.leadId())) { // the lead is the other side of the agreements
            rows.add(whole(ReasonCode.OWNER_WITHOUT_AGREEMENT, owner)
                    .curedBy(Cure.Kind.SIGN_COLLABORATION, Paths.newAgreement(facts, "collaboration", owner)));
        }
    }

    private void licensor() {
        String licensor = facts.deliverable().licensorId();
        if (!facts.active().contains(licensor)) {
            rows.add(whole(ReasonCode.LICENSOR_NOT_ACTIVE, licensor)
                    .curedBy(Cure.Kind.EDIT_DELIVERABLE, Paths.edit(facts)));
        }
    }

    private void part(PartRow part) {
        var licenses = facts.licenses().getOrDefault(part.license(), List.of());
        if (licenses.isEmpty()) {
            rows.add(part(part, ReasonCode.NO_TEXT, part.license())
                    .curedBy(Cure.Kind.EDIT_DELIVERABLE, Paths.edit(facts)));
        }
        licenses.forEach(license -> license(part, license));
        boolean made = facts.contributions().stream().anyMatch(c -> c.part().equals(part.path()));
        boolean brought = facts.inbound().stream().anyMatch(in -> in.part().equals(part.path()));
        if (!made && !brought && !facts.contributions().isEmpty()) {
            rows.add(part(part, ReasonCode.PART_WITHOUT_MAKER, part.path())
                    .curedBy(Cure.Kind.ADD_CONTRIBUTION, Paths.newContribution(facts)));
        }
    }

    private void license(PartRow part, LicenseFacts license) {
        if (!license.hasText()) {
            rows.add(part(part, ReasonCode.NO_TEXT, license.id())
                    .curedBy(Cure.Kind.EDIT_DELIVERABLE, Paths.edit(facts)));
        } else if (!license.judged()) {
            rows.add(
                    part(part, ReasonCode.LICENSE_UNJUDGED, license.id()).curedBy(Cure.Kind.DECIDE, Paths.page(facts)));
        } else if (!license.open()) {
            rows.add(part(part, ReasonCode.NOT_OPEN, license.id()));
        }
    }

    private void contributions() {
        if (facts.contributions().isEmpty()) {
            rows.add(whole(ReasonCode.NO_CONTRIBUTIONS, null)
                    .curedBy(Cure.Kind.ADD_CONTRIBUTION, Paths.newContribution(facts)));
            return;
        }
        var test = new ContributionTest(facts, needs);
        facts.contributions().forEach(made -> rows.addAll(test.rows(made)));
    }

    private void inbound() {
        var test = new InboundTest(facts);
        facts.inbound().forEach(in -> {
            var need = needs.get(in.part());
            rows.add(need == null ? test.partGone(in) : test.row(in, need));
        });
    }

    private ClearanceRow whole(ReasonCode code, @Nullable String personId) {
        return ClearanceRow.of(
                new Subject(Subject.Type.DELIVERABLE, facts.deliverable().id(), null), code, personId);
    }

    private ClearanceRow part(PartRow part, ReasonCode code, String detail) {
        var subject = new Subject(Subject.Type.PART, facts.deliverable().id(), part.path());
        return ClearanceRow.of(subject, code, null, detail);
    }
}
