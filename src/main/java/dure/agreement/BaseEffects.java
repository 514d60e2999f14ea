package dure.agreement;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** What the last signature does to the earlier agreement that a document was made for. */
@Component
class BaseEffects {

    private final AgreementRegister register;
    private final BaseTexts texts;
    private final Grants grants;
    private final Endings endings;

    BaseEffects(AgreementRegister register, BaseTexts texts, Grants grants, Endings endings) {
        this.register = register;
        this.texts = texts;
        this.grants = grants;
        this.endings = endings;
    }

    /** Nothing is signed for an agreement that somebody has ended meanwhile; one whose term ran out can still be renewed. */
    void follow(Agreement executed) {
        BaseLink link = executed.base();
        if (link == null) {
            return;
        }
        Agreement base = register.toContinue(link.agreementId());
        switch (base.state()) {
            case EXECUTED -> follow(executed, base, link.relation());
            case EXPIRED -> followExpired(executed, base, link.relation());
            default -> throw base.state().conflict(base.number());
        }
    }

    /** What is over needs no end and no successor. */
    private void followExpired(Agreement executed, Agreement base, Relation relation) {
        if (relation.changes()) {
            amend(executed, base);
        }
    }

    private void follow(Agreement executed, Agreement base, Relation relation) {
        switch (relation) {
            case AMENDS, RENEWS -> amend(executed, base);
            case SUPERSEDES -> supersede(executed, base);
            case ENDS -> end(executed, base);
        }
    }

    /** The earlier one ends on the day before the new one begins, unless it ends before that. */
    private void supersede(Agreement executed, Agreement base) {
        LocalDate last = Objects.requireNonNull(executed.effectiveFrom()).minusDays(1);
        base.end(AgreementState.SUPERSEDED, new End(notAfterEnd(base, last), null, null));
        register.tell("agreement.superseded", base, Map.of("agreement", executed.id()));
        register.announce(new AgreementEnded(base.id()));
    }

    private void end(Agreement executed, Agreement base) {
        JsonNode values = texts.kept(executed.frozen().fingerprint()).values();
        LocalDate last =
                notAfterEnd(base, LocalDate.parse(values.path("exit.date").asString()));
        Set<String> leaving = executed.people().inRole(BaseDrafts.LEAVING);
        boolean whole = values.path("exit.scope").asString("").equals("WHOLE");
        Set<String> released = endings.leaving(base, whole ? Set.of() : leaving);
        if (values.path("exit.grants").asString("").equals("END")) {
            grants.end(base, leaving, last);
        }
        if (executed.draft().endsRoles()) {
            endings.endRoles(base, released, last);
        }
        endings.end(base, released, last, null, "agreement.ended-by-consent");
    }

    private static LocalDate notAfterEnd(Agreement base, LocalDate day) {
        LocalDate end = base.endsOn();
        return end != null && end.isBefore(day) ? end : day;
    }

    /** A term of which the amendment says nothing goes on as it is, also where somebody has refused its renewal. */
    private void amend(Agreement executed, Agreement base) {
        SignedTerms after = texts.kept(Objects.requireNonNull(executed.frozen().amendedFingerprint()));
        LocalDate from = Objects.requireNonNull(executed.effectiveFrom());
        Term before = Term.of(texts.without(executed, base).values());
        Term amended = Term.of(after.values());
        base.goOn(
                amended.equals(before)
                        ? base.term()
                        : amended.reviewed(base.term().reviewedOn()),
                register.today());
        grants.replace(base, after.grants(), from);
        register.tell("agreement.amended", base, Map.of("amendment", executed.id(), "effectiveFrom", from.toString()));
    }
}
