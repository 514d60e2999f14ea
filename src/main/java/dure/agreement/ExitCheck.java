package dure.agreement;

import dure.shared.FieldError;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Asks whether what an agreement on ending by consent says will come true when it is signed. */
@Component
class ExitCheck {

    private static final String SCOPE = "exit.scope";
    private static final String DAY = "exit.date";
    private static final String LEAVING_ONLY = "LEAVING_ONLY";

    private final AgreementTexts texts;
    private final AgreementRepository agreements;
    private final Endings endings;

    ExitCheck(AgreementTexts texts, AgreementRepository agreements, Endings endings) {
        this.texts = texts;
        this.agreements = agreements;
        this.endings = endings;
    }

    /** An agreement goes on only between two or more, and ends no earlier than it began. */
    List<FieldError> untrue(AgreementTexts.Source exit) {
        BaseLink link = exit.link();
        if (link == null || link.relation() != Relation.ENDS) {
            return List.of();
        }
        Agreement base = agreements.findById(link.agreementId()).orElseThrow();
        Map<String, Object> values = texts.values(exit.draft());
        var errors = new ArrayList<FieldError>();
        if (LEAVING_ONLY.equals(values.get(SCOPE)) && endsForAll(exit, base)) {
            errors.add(FieldError.of("/values/" + SCOPE, "agreement.exit.too-few", base.number()));
        }
        LocalDate from = Objects.requireNonNull(base.effectiveFrom());
        if (values.get(DAY) instanceof String day && LocalDate.parse(day).isBefore(from)) {
            errors.add(FieldError.of("/values/" + DAY, "agreement.exit.day", base.number(), from));
        }
        return errors;
    }

    /** Whether it says that the whole agreement ends. */
    static boolean endsAll(Map<String, Object> values) {
        return values.containsKey(SCOPE) && !LEAVING_ONLY.equals(values.get(SCOPE));
    }

    private boolean endsForAll(AgreementTexts.Source exit, Agreement base) {
        Set<String> leaving = new PartyList(exit.parties()).inRole(BaseDrafts.LEAVING);
        return endings.leaving(base, leaving).containsAll(base.people().remaining());
    }
}
