package dure.template;

import dure.shared.Bilingual;
import dure.shared.FieldError;
import dure.shared.InvalidInput;
import dure.shared.PlainText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Settles the value of every variable that is asked: entered, else a fact of the project, else the preset. Wrong ones are refused by name. */
@Component
class EnteredValues {

    private final ValueCheck check;

    EnteredValues(ValueCheck check) {
        this.check = check;
    }

    /** By variable name, in the order of the form; what is not asked or has no value is absent. */
    Map<String, Object> settle(TemplateText template, MergeRequest request) {
        var errors = new ArrayList<FieldError>();
        for (String name : request.values().keySet()) {
            if (template.version().variables().stream()
                    .noneMatch(variable -> variable.name().equals(name))) {
                errors.add(FieldError.of("/values/" + name, "template.value.unknown", name));
            }
        }
        var settled = new LinkedHashMap<String, Object>();
        for (Variable variable : template.version().variables()) {
            Object value = settle(variable, request, errors);
            if (value != null && variable.isAsked(settled)) {
                settled.put(variable.name(), value);
            }
        }
        checkPeriod(settled, errors);
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        return settled;
    }

    private @Nullable Object settle(Variable variable, MergeRequest request, List<FieldError> errors) {
        Object entered = request.values().get(variable.name());
        if (entered == null || isEmpty(entered)) {
            entered = otherwise(variable, request);
        }
        if (entered == null) {
            return null;
        }
        try {
            return check.check(variable, entered);
        } catch (InvalidInput refused) {
            for (FieldError error : refused.errors()) {
                String cell = variable.type() == VariableType.ROWS ? error.pointer() : "";
                errors.add(new FieldError("/values/" + variable.name() + cell, error.messageKey(), error.args()));
            }
            return null;
        }
    }

    private static boolean isEmpty(Object entered) {
        return entered instanceof List<?> list ? list.isEmpty() : PlainText.isBlank(entered.toString());
    }

    private static @Nullable Object otherwise(Variable variable, MergeRequest request) {
        String from = variable.from();
        Object fact = from == null ? null : ProjectFact.named(from, request);
        Bilingual preset = variable.preset();
        return fact != null || preset == null ? fact : preset.in(request.language());
    }

    private static void checkPeriod(Map<String, Object> settled, List<FieldError> errors) {
        Object start = settled.get("term.start");
        Object end = settled.get("term.end");
        if (start != null && end != null && end.toString().compareTo(start.toString()) < 0) {
            errors.add(FieldError.of("/values/term.end", "input.period"));
        }
    }
}
