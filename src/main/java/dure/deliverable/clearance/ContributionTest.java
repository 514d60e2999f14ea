package dure.deliverable.clearance;

import dure.deliverable.AiUse;
import dure.deliverable.Authorship;
import dure.deliverable.Capacity;
import dure.deliverable.ContributionRow;
import dure.license.InboundRelation;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Judges one contribution: who is its author in law, and with what it was made. */
final class ContributionTest {

    private final ClearanceFacts facts;
    private final AuthorTest granted;
    private final Map<String, Needs> needs;

    ContributionTest(ClearanceFacts facts, Map<String, Needs> needs) {
        this.facts = facts;
        this.granted = new AuthorTest(facts);
        this.needs = needs;
    }

    List<ClearanceRow> rows(ContributionRow made) {
        var rows = new ArrayList<ClearanceRow>();
        if (made.ai().use() != AiUse.NONE) {
            tool(made, rows);
        }
        if (made.hasNoAuthor()) {
            rows.add(row(made, ReasonCode.NO_AUTHOR, made.collaboratorId()));
            return rows;
        }
        var need = needs.get(made.part());
        if (need == null) {
            rows.add(row(made, ReasonCode.PART_WITHOUT_MAKER, made.collaboratorId(), made.part())
                    .curedBy(Cure.Kind.EDIT_DELIVERABLE, Paths.edit(facts)));
            return rows;
        }
        if (made.capacity() == Capacity.EMPLOYEE_OF && made.dutyRelated() && need.program()) {
            rows.add(row(made, ReasonCode.EMPLOYER, made.collaboratorId(), employer(made))
                    .curedBy(Cure.Kind.EDIT_CONTRIBUTION, Paths.contribution(facts, made.id())));
            return rows;
        }
        rows.addAll(authorRows(made, need));
        capacity(made, need, rows);
        return rows;
    }

    /** 저작권법 9조: outside of programs the employer is the author only when the work is made public under its name. */
    private void capacity(ContributionRow made, Needs need, List<ClearanceRow> rows) {
        if (made.capacity() == Capacity.EMPLOYEE_OF && made.dutyRelated()) {
            rows.add(decision(made, ReasonCode.EMPLOYER_UNCLEAR, employer(made), need.expression()));
        } else if (made.capacity() == Capacity.COMMISSIONED_BY) {
            rows.add(decision(made, ReasonCode.COMMISSIONED, employer(made), need.expression()));
        }
    }

    private void tool(ContributionRow made, List<ClearanceRow> rows) {
        String tool = made.ai().tool();
        if (tool == null) {
            rows.add(row(made, ReasonCode.PROVENANCE_TOOL, made.collaboratorId())
                    .curedBy(Cure.Kind.EDIT_CONTRIBUTION, Paths.contribution(facts, made.id())));
        } else if (made.ai().use() == AiUse.GENERATED && !termsAreRecorded(made.part(), tool)) {
            rows.add(decision(made, ReasonCode.TOOL_TERMS, tool));
        }
    }

    /** What was brought in as output of this very tool says under which terms; another tool's terms say nothing of it. */
    private boolean termsAreRecorded(String part, String tool) {
        return facts.inbound().stream()
                .anyMatch(in -> in.relation() == InboundRelation.AI_OUTPUT_OF
                        && in.part().equals(part)
                        && in.name().toLowerCase(Locale.ROOT).contains(tool.toLowerCase(Locale.ROOT)));
    }

    private List<ClearanceRow> authorRows(ContributionRow made, Needs need) {
        var authors = Authors.of(made, facts.contributions());
        if (made.authorship() == Authorship.JOINT && authors.size() == 1) {
            return List.of(row(made, ReasonCode.JOINT_ALONE, made.collaboratorId())
                    .curedBy(Cure.Kind.EDIT_CONTRIBUTION, Paths.contribution(facts, made.id())));
        }
        if (made.authorship() == Authorship.JOINT && made.representativeDocument() != null) {
            return representative(made, need, authors);
        }
        var ungranted = new LinkedHashSet<String>();
        authors.stream()
                .filter(author -> !granted.isGranted(author, made, need))
                .forEach(ungranted::add);
        var rows = new ArrayList<ClearanceRow>();
        for (String author : Authors.judgedHere(made, authors)) {
            boolean othersMissing = made.authorship() == Authorship.JOINT && !ungranted.isEmpty();
            if (othersMissing && !ungranted.contains(author)) {
                rows.add(row(made, ReasonCode.JOINT_INCOMPLETE, author, String.join(",", ungranted))
                        .curedBy(Cure.Kind.EDIT_CONTRIBUTION, Paths.contribution(facts, made.id())));
            } else {
                rows.addAll(granted.rows(author, made, need));
            }
        }
        return rows;
    }

    /** 저작권법 48조 4항: one author may act for all, when it is written down. */
    private List<ClearanceRow> representative(ContributionRow made, Needs need, Set<String> authors) {
        String representative = made.representativeId();
        if (representative == null || !authors.contains(representative)) {
            return List.of(row(made, ReasonCode.JOINT_ALONE, made.collaboratorId())
                    .curedBy(Cure.Kind.EDIT_CONTRIBUTION, Paths.contribution(facts, made.id())));
        }
        var rows = new ArrayList<ClearanceRow>();
        rows.addAll(granted.rows(representative, made, need));
        if (granted.isGranted(representative, made, need)) {
            rows.add(row(made, ReasonCode.REPRESENTATIVE, representative));
        }
        return rows;
    }

    private ClearanceRow decision(ContributionRow made, ReasonCode code, String... details) {
        return row(made, code, made.collaboratorId(), details)
                .curedBy(Cure.Kind.DECIDE, Paths.page(facts))
                .involving(Authors.of(made, facts.contributions()));
    }

    private static ClearanceRow row(ContributionRow made, ReasonCode code, String personId, String... details) {
        return ClearanceRow.of(Subject.of(made), code, personId, details);
    }

    private static String employer(ContributionRow made) {
        String employer = made.capacityOf();
        return employer == null ? "" : employer;
    }
}
