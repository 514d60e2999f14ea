package dure.template;

import dure.license.LicenseService;
import dure.shared.Bilingual;
import dure.shared.FieldError;
import dure.shared.InputCheck;
import dure.shared.InvalidInput;
import dure.shared.Line;
import dure.shared.Paragraphs;
import dure.shared.Period;
import dure.shared.PlainText;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Settles the value of every variable that is asked: entered, else a fact of the project, else the preset. Wrong ones are refused by name. */
@Component
class EnteredValues {

    private static final long MOST_MONEY = 1_000_000_000_000_000L;
    private static final int MOST_LINES = 100;

    private final InputCheck inputs;
    private final LicenseService licenses;

    EnteredValues(InputCheck inputs, LicenseService licenses) {
        this.inputs = inputs;
        this.licenses = licenses;
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
            return checked(variable, entered);
        } catch (InvalidInput refused) {
            for (FieldError error : refused.errors()) {
                errors.add(new FieldError("/values/" + variable.name(), error.messageKey(), error.args()));
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

    private Object checked(Variable variable, Object entered) {
        if (variable.type() == VariableType.LIST) {
            return lines(entered);
        }
        if (variable.type() == VariableType.LICENSES) {
            return lines(entered).stream().map(this::license).toList();
        }
        if (entered instanceof List) {
            throw InvalidInput.of("", "template.value.one");
        }
        String text = entered.toString();
        return switch (variable.type()) {
            case TEXT -> line(text);
            case LICENSE -> license(text);
            case PARAGRAPH ->
                inputs.check(new Several(Objects.requireNonNull(PlainText.paragraphs(text))))
                        .text();
            case DATE -> date(text).toString();
            case NUMBER -> Long.toString(number(text, 1, 9_999));
            case MONEY -> Long.toString(number(text, 0, MOST_MONEY));
            case CHOICE -> choice(variable, text);
            case BOOLEAN -> truth(text);
            case LIST, LICENSES -> throw new IllegalStateException();
        };
    }

    private List<String> lines(Object entered) {
        List<?> lines = entered instanceof List<?> list
                ? list
                : entered.toString().lines().toList();
        if (lines.size() > MOST_LINES) {
            throw InvalidInput.of("", "template.value.too-many-lines", MOST_LINES);
        }
        return lines.stream()
                .map(Object::toString)
                .filter(text -> !PlainText.isBlank(text))
                .map(this::line)
                .toList();
    }

    private String line(String text) {
        return inputs.check(new OneLine(Objects.requireNonNull(PlainText.line(text))))
                .text();
    }

    /** As the SPDX list spells it, so that what is signed is what a release can be checked against. */
    private String license(String text) {
        return licenses.parse(line(text), "").text();
    }

    private static String truth(String text) {
        if (!text.equals("true") && !text.equals("false")) {
            throw InvalidInput.of("", "template.value.choice", "true, false");
        }
        return text;
    }

    private static LocalDate date(String text) {
        try {
            LocalDate date = LocalDate.parse(text);
            Period.checkDay("", date);
            return date;
        } catch (DateTimeException wrong) {
            throw InvalidInput.of("", "template.value.date");
        }
    }

    private static long number(String text, long least, long most) {
        if (!text.matches("[0-9]{1,16}") || Long.parseLong(text) < least || Long.parseLong(text) > most) {
            throw InvalidInput.of("", "template.value.number", least, most);
        }
        return Long.parseLong(text);
    }

    private static String choice(Variable variable, String text) {
        if (variable.choices().stream().noneMatch(choice -> choice.value().equals(text))) {
            String choices = String.join(
                    ", ", variable.choices().stream().map(Choice::value).toList());
            throw InvalidInput.of("", "template.value.choice", choices);
        }
        return text;
    }

    private static void checkPeriod(Map<String, Object> settled, List<FieldError> errors) {
        Object start = settled.get("term.start");
        Object end = settled.get("term.end");
        if (start != null && end != null && end.toString().compareTo(start.toString()) < 0) {
            errors.add(FieldError.of("/values/term.end", "input.period"));
        }
    }

    /** A value of one line. */
    record OneLine(@Line(max = 500) String text) {}

    /** A value of several paragraphs. */
    record Several(@Paragraphs(max = 4000) String text) {}
}
