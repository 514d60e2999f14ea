package dure.deliverable.clearance;

import dure.deliverable.DeliverableRow;
import dure.deliverable.DeliverableService;
import dure.project.WorkKind;
import dure.shared.security.SignedInOnly;
import dure.template.WorkRight;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says whether a deliverable may be opened today, and what would change that. */
@Service
@Transactional(readOnly = true)
public class ClearanceService {

    /** What the contributor license agreement gives. */
    private static final Set<WorkRight> CLA_RIGHTS = EnumSet.of(
            WorkRight.REPRODUCE,
            WorkRight.PUBLIC_TRANSMIT,
            WorkRight.DISTRIBUTE,
            WorkRight.DERIVE,
            WorkRight.DATABASE,
            WorkRight.PATENT);

    private final DeliverableService deliverables;
    private final FactsReader reader;
    private final Clock clock;

    ClearanceService(DeliverableService deliverables, FactsReader reader, Clock clock) {
        this.deliverables = deliverables;
        this.reader = reader;
        this.clock = clock;
    }

    /** The verdict of today. */
    @SignedInOnly
    public Clearance of(String deliverableId) {
        return ClearanceRule.apply(facts(deliverableId));
    }

    /** What the verdict of today rests on. */
    @SignedInOnly
    public ClearanceFacts facts(String deliverableId) {
        var deliverable = deliverables.find(deliverableId);
        return reader.facts(deliverable.projectId(), List.of(deliverable), today())
                .getFirst();
    }

    /** The verdicts of today on some deliverables of one project, by id. */
    @SignedInOnly
    public Map<String, Clearance> of(String projectId, List<DeliverableRow> some) {
        return some.isEmpty()
                ? Map.of()
                : reader.facts(projectId, some, today()).stream()
                        .map(ClearanceRule::apply)
                        .collect(Collectors.toMap(Clearance::deliverableId, Function.identity()));
    }

    /** What would become clear if each person whose signature is missing signed a CLA today; by collaborator id. */
    @SignedInOnly
    public List<WhatIf> whatIf(String deliverableId) {
        var facts = facts(deliverableId);
        var now = ClearanceRule.apply(facts);
        var missing = new TreeSet<String>();
        now.rows().forEach(row -> {
            if (row.personId() != null && row.code().isCuredBySigning()) {
                missing.add(row.personId());
            }
        });
        return missing.stream().map(person -> whatIf(facts, now, person)).toList();
    }

    static WhatIf whatIf(ClearanceFacts facts, Clearance now, String person) {
        var then = ClearanceRule.apply(facts.with(cla(person, facts)));
        var still = then.rows().stream().map(ClearanceRow::key).collect(Collectors.toSet());
        var cured = now.rows().stream()
                .filter(row -> row.verdict() == Verdict.BLOCKED && !still.contains(row.key()))
                .toList();
        return new WhatIf(person, now.verdict(), then.verdict(), cured);
    }

    private static Grant cla(String person, ClearanceFacts facts) {
        return new Grant(
                new Ground(null, "", "", null, facts.asOf(), null),
                person,
                facts.deliverable().licensorId(),
                false,
                null,
                EnumSet.allOf(WorkKind.class),
                CLA_RIGHTS,
                true,
                Set.of(),
                true,
                true,
                false,
                facts.asOf(),
                null,
                facts.asOf());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
