package dure.agreement;

import dure.shared.NotFound;
import dure.template.Column;
import dure.template.TemplateService;
import dure.template.Variable;
import dure.template.VariableType;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** The last of the days that the tables of an agreement need in every row: to deliver by, to pay on. */
@Component
class LastDays {

    private final AgreementRegister register;
    private final BaseTexts texts;
    private final TemplateService templates;

    LastDays(AgreementRegister register, BaseTexts texts, TemplateService templates) {
        this.register = register;
        this.texts = texts;
        this.templates = templates;
    }

    boolean arePast(Agreement agreement) {
        LocalDate last = of(agreement, texts.current(agreement));
        return last != null && last.isBefore(register.today());
    }

    @Nullable
    LocalDate of(Agreement agreement, SignedTerms terms) {
        return variables(agreement.draft()).stream()
                .flatMap(variable -> variable.columns().stream()
                        .filter(LastDays::isDue)
                        .flatMap(column -> days(terms.values().path(variable.name()), column)))
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** None of a version that cannot be read any more: it must not hurt the others. */
    private List<Variable> variables(Draft draft) {
        try {
            return templates.version(draft.template(), draft.templateVersion()).variables();
        } catch (NotFound unreadable) {
            return List.of();
        }
    }

    private static boolean isDue(Column column) {
        return column.required() && column.type() == VariableType.DATE;
    }

    private static Stream<LocalDate> days(JsonNode rows, Column column) {
        return StreamSupport.stream(rows.spliterator(), false)
                .map(row -> row.path(column.name()))
                .filter(JsonNode::isString)
                .map(day -> LocalDate.parse(day.stringValue()));
    }
}
