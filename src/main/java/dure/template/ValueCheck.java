package dure.template;

import dure.license.LicenseService;
import dure.shared.BusinessNumber;
import dure.shared.FieldError;
import dure.shared.InputCheck;
import dure.shared.InvalidInput;
import dure.shared.Line;
import dure.shared.Paragraphs;
import dure.shared.Period;
import dure.shared.PlainText;
import dure.template.text.MoralRights;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Checks one value by the type of its variable and brings it to the one way in which it is kept; a wrong one is refused. */
@Component
class ValueCheck {

    private static final long MOST_MONEY = 1_000_000_000_000_000L;
    private static final int MOST_LINES = 100;

    private final InputCheck inputs;
    private final LicenseService licenses;

    ValueCheck(InputCheck inputs, LicenseService licenses) {
        this.inputs = inputs;
        this.licenses = licenses;
    }

    /** A String, a List of Strings, or a List of Maps for ROWS. */
    Object check(Variable variable, Object entered) {
        return switch (variable.type()) {
            case LIST -> lines(entered);
            case LICENSES -> lines(entered).stream().map(this::license).toList();
            case CHOICES ->
                lines(entered).stream()
                        .map(text -> choice(variable, text))
                        .distinct()
                        .toList();
            case ROWS -> rows(variable, entered);
            default -> {
                if (entered instanceof List) {
                    throw InvalidInput.of("", "template.value.one");
                }
                yield text(variable, entered.toString());
            }
        };
    }

    private String text(Variable variable, String text) {
        return switch (variable.type()) {
            case LICENSE -> license(text);
            case CHOICE -> choice(variable, text);
            case BOOLEAN -> truth(text);
            default -> plain(variable.type(), text);
        };
    }

    private String plain(VariableType type, String text) {
        return switch (type) {
            case PARAGRAPH ->
                lawful(inputs.check(new Several(Objects.requireNonNull(PlainText.paragraphs(text))))
                        .text());
            case DATE -> date(text).toString();
            case PERIOD -> period(text);
            case NUMBER -> Long.toString(number(text, 1, 9_999));
            case PERCENT -> Long.toString(number(text, 0, 100));
            case MONEY -> Long.toString(number(text, 0, MOST_MONEY));
            case BUSINESS_NUMBER -> businessNumber(text);
            default -> line(text);
        };
    }

    private List<String> lines(Object entered) {
        List<?> lines = entered instanceof List<?> list
                ? list
                : entered.toString().lines().toList();
        checkCount(lines);
        if (lines.stream().anyMatch(Map.class::isInstance)) {
            throw InvalidInput.of("", "template.value.lines");
        }
        return lines.stream()
                .map(Object::toString)
                .filter(text -> !PlainText.isBlank(text))
                .map(this::line)
                .toList();
    }

    private static void checkCount(List<?> lines) {
        if (lines.size() > MOST_LINES) {
            throw InvalidInput.of("", "template.value.too-many-lines", MOST_LINES);
        }
    }

    /** Rows without any value are left out; errors point at row and column. */
    private List<Map<String, String>> rows(Variable variable, Object entered) {
        if (!(entered instanceof List<?> list) || !list.stream().allMatch(Map.class::isInstance)) {
            throw InvalidInput.of("", "template.value.rows");
        }
        checkCount(list);
        var errors = new ArrayList<FieldError>();
        var rows = new ArrayList<Map<String, String>>();
        for (int i = 0; i < list.size(); i++) {
            Map<String, String> row = row(variable, (Map<?, ?>) list.get(i), "/" + i, errors);
            if (!row.isEmpty()) {
                rows.add(row);
            }
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        return List.copyOf(rows);
    }

    private Map<String, String> row(Variable variable, Map<?, ?> cells, String pointer, List<FieldError> errors) {
        var row = new LinkedHashMap<String, String>();
        for (Object name : cells.keySet()) {
            if (variable.columns().stream().noneMatch(column -> column.name().equals(name))) {
                errors.add(FieldError.of(pointer + "/" + name, "template.value.unknown", name));
            }
        }
        for (Column column : variable.columns()) {
            Object cell = cells.get(column.name());
            if (cell != null && !PlainText.isBlank(cell.toString())) {
                try {
                    row.put(column.name(), plain(column.type(), cell.toString()));
                } catch (InvalidInput refused) {
                    refused.errors()
                            .forEach(error -> errors.add(
                                    new FieldError(pointer + "/" + column.name(), error.messageKey(), error.args())));
                }
            }
        }
        return row;
    }

    private String line(String text) {
        return lawful(inputs.check(new OneLine(Objects.requireNonNull(PlainText.line(text))))
                .text());
    }

    private static String lawful(String text) {
        if (MoralRights.areGivenAway(text)) {
            throw InvalidInput.of("", "template.value.moral-rights");
        }
        return text;
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

    private static String period(String text) {
        String[] days = text.split("/", -1);
        if (days.length != 2) {
            throw InvalidInput.of("", "template.value.period");
        }
        LocalDate from = date(days[0].strip());
        LocalDate to = date(days[1].strip());
        if (to.isBefore(from)) {
            throw InvalidInput.of("", "input.period");
        }
        return from + "/" + to;
    }

    private static String businessNumber(String text) {
        if (!BusinessNumber.isValid(text)) {
            throw InvalidInput.of("", "input.business-number");
        }
        return new BusinessNumber(text).digits();
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

    /** A value of one line. */
    record OneLine(@Line(max = 500) String text) {}

    /** A value of several paragraphs. */
    record Several(@Paragraphs(max = 4000) String text) {}
}
