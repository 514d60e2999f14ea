package dure.agreement;

import dure.shared.Conflict;
import dure.shared.InvalidInput;
import dure.template.TemplateService;
import dure.template.Variable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes the drafts of what follows an executed agreement: the same language, the same people, what they said taken over. */
@Component
class BaseDrafts {

    private static final String AMENDMENT = "amendment";
    private static final String EXIT = "exit";
    private static final String PARTY = "PARTY";
    private static final String REMAINING = "REMAINING";
    static final String LEAVING = "LEAVING";

    private final BaseCheck bases;
    private final BaseTexts texts;
    private final DraftCheck check;
    private final PersonCheck people;
    private final Endings endings;
    private final TemplateService templates;
    private final AgreementRegister register;

    BaseDrafts(
            BaseCheck bases,
            BaseTexts texts,
            DraftCheck check,
            PersonCheck people,
            Endings endings,
            TemplateService templates,
            AgreementRegister register) {
        this.bases = bases;
        this.texts = texts;
        this.check = check;
        this.people = people;
        this.endings = endings;
        this.templates = templates;
        this.register = register;
    }

    /** A draft that is checked and not yet entered. */
    record Prepared(DraftCheck.Checked checked, BaseLink base) {}

    /** An amendment; {@code changed} are the values that shall be others. */
    @Transactional(readOnly = true)
    public Prepared amendment(String baseId, Relation relation, Map<String, Object> own, Map<String, Object> changed) {
        Agreement base = bases.open(baseId);
        var amended = new LinkedHashMap<>(texts.values(base));
        amended.putAll(changed);
        return prepared(base, relation, AMENDMENT, all(base, PARTY), own, amended);
    }

    /** An amendment that says nothing but a new last day. */
    @Transactional(readOnly = true)
    public Prepared renewal(String baseId, LocalDate endsOn) {
        Agreement base = bases.open(baseId);
        LocalDate end = base.term().periodEnd(register.today());
        if (end == null) {
            throw new Conflict("agreement.renewal.no-end", base.number());
        }
        if (!endsOn.isAfter(end)) {
            throw InvalidInput.of("/endsOn", "agreement.renewal.day", end);
        }
        return amendment(
                baseId,
                Relation.RENEWS,
                Map.of("amend.kind", "RENEWAL"),
                Map.of("term.kind", TermKind.FIXED.name(), "term.end", endsOn.toString()));
    }

    /** The same in the newest version of its template, with what it says now as far as that asks for it and the people are there. */
    @Transactional(readOnly = true)
    public Prepared successor(String baseId) {
        Agreement base = bases.open(baseId);
        var version = templates.current(base.draft().template());
        var asked = version.variables().stream().map(Variable::name).toList();
        var values = new LinkedHashMap<>(texts.values(base));
        values.keySet().retainAll(asked);
        var parties = base.parties().stream()
                .filter(party -> party.leftOn() == null)
                .map(party -> new PartyDetails(party.collaboratorId(), party.as(), party.order()))
                .toList();
        var fitting = people.fitting(version, values, base.people().remaining());
        return prepared(base, Relation.SUPERSEDES, base.draft().template(), parties, fitting, Map.of());
    }

    /** An agreement to end it by consent; when fewer than two would remain it ends for everybody. */
    @Transactional(readOnly = true)
    public Prepared exit(String baseId, Set<String> leaving) {
        Agreement base = bases.open(baseId);
        Set<String> all = base.people().remaining();
        if (leaving.isEmpty() || !all.containsAll(leaving) || leaving.containsAll(all)) {
            throw InvalidInput.of("/leaving", "agreement.exit.leaving");
        }
        boolean whole = endings.leaving(base, leaving).containsAll(all);
        var parties = new ArrayList<PartyDetails>();
        all.forEach(id ->
                parties.add(new PartyDetails(id, leaving.contains(id) ? LEAVING : REMAINING, parties.size() + 1)));
        var values = Map.<String, Object>of(
                "exit.scope",
                whole ? "WHOLE" : "LEAVING_ONLY",
                "exit.date",
                register.today().toString());
        return prepared(base, Relation.ENDS, EXIT, parties, values, Map.of());
    }

    private Prepared prepared(
            Agreement base,
            Relation relation,
            String template,
            List<PartyDetails> parties,
            Map<String, Object> values,
            Map<String, Object> amended) {
        var link = new BaseLink(base.id(), relation);
        Draft draft = base.draft();
        var details = new AgreementDetails(
                base.projectId(),
                template,
                draft.language(),
                parties,
                values,
                draft.signing(),
                null,
                draft.layout(),
                amended,
                false);
        return new Prepared(check.check(details, link), link);
    }

    private static List<PartyDetails> all(Agreement base, String role) {
        var parties = new ArrayList<PartyDetails>();
        base.people().remaining().forEach(id -> parties.add(new PartyDetails(id, role, parties.size() + 1)));
        return parties;
    }
}
