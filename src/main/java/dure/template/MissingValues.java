package dure.template;

import dure.shared.Bilingual;
import dure.shared.Translations;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lists what a document still needs before it may be sent, in the order of the form. */
@Component
class MissingValues {

    private final Translations translations;

    MissingValues(Translations translations) {
        this.translations = translations;
    }

    List<MissingValue> of(TemplateText template, MergeRequest request, Map<String, Object> settled) {
        var missing = new ArrayList<MissingValue>();
        parties(template, request, missing);
        if (request.project().goal().isBlank() && needsGoal(template)) {
            missing.add(new MissingValue("project.goal", label("template.missing.goal"), VariableGroup.WORK));
        }
        for (Variable variable : template.version().variables()) {
            if (variable.required() && variable.isAsked(settled) && !settled.containsKey(variable.name())) {
                missing.add(new MissingValue(variable.name(), variable.label(), variable.group()));
            }
        }
        cells(template, settled, missing);
        totals(template, settled, missing);
        base(template, request, missing);
        if (!template.oneOf().isEmpty() && template.oneOf().stream().noneMatch(settled::containsKey)) {
            String first = template.version().variables().stream()
                    .map(Variable::name)
                    .filter(template.oneOf()::contains)
                    .findFirst()
                    .orElseThrow();
            missing.add(new MissingValue(first, label("template.missing.license"), VariableGroup.RIGHTS));
        }
        return missing;
    }

    /** Rows that are filled in part, by row and column. */
    private void cells(TemplateText template, Map<String, Object> settled, List<MissingValue> missing) {
        for (Variable variable : template.version().variables()) {
            if (!(settled.get(variable.name()) instanceof List<?> rows)) {
                continue;
            }
            for (int i = 0; i < rows.size(); i++) {
                for (Column column : variable.columns()) {
                    if (column.required() && !((Map<?, ?>) rows.get(i)).containsKey(column.name())) {
                        missing.add(new MissingValue(
                                variable.name() + "/" + i + "/" + column.name(),
                                label("template.missing.cell", variable.label(), i + 1, column.label()),
                                variable.group()));
                    }
                }
            }
        }
    }

    /** Columns that do not add up to what they must. */
    private void totals(TemplateText template, Map<String, Object> settled, List<MissingValue> missing) {
        for (Variable variable : template.version().variables()) {
            if (!(settled.get(variable.name()) instanceof List<?> rows)) {
                continue;
            }
            for (Column column : variable.columns()) {
                String wanted = column.total() == null ? null : wanted(column.total(), settled);
                if (wanted != null && sum(rows, column) != Long.parseLong(wanted)) {
                    missing.add(new MissingValue(
                            variable.name(),
                            label(
                                    "template.missing.total",
                                    variable.label(),
                                    column.label(),
                                    Long.parseLong(wanted),
                                    sum(rows, column)),
                            variable.group()));
                }
            }
        }
    }

    private static @Nullable String wanted(String total, Map<String, Object> settled) {
        return total.matches("[0-9]+") ? total : (String) settled.get(total);
    }

    private static long sum(List<?> rows, Column column) {
        return rows.stream()
                .mapToLong(row -> Long.parseLong(String.valueOf(
                        ((Map<?, ?>) row).containsKey(column.name()) ? ((Map<?, ?>) row).get(column.name()) : "0")))
                .sum();
    }

    private void base(TemplateText template, MergeRequest request, List<MissingValue> missing) {
        BaseAgreement base = request.base();
        if (template.version().base() == BaseRule.REQUIRED && base == null) {
            missing.add(new MissingValue("base", label("template.missing.base"), VariableGroup.WORK));
        } else if (base != null && base.changes().isEmpty() && template.asksForChanges()) {
            missing.add(new MissingValue("base", label("template.missing.changes"), VariableGroup.WORK));
        }
    }

    private static boolean needsGoal(TemplateText template) {
        return template.clauses().stream().anyMatch(clause -> clause.variables().contains("project.goal"));
    }

    private void parties(TemplateText template, MergeRequest request, List<MissingValue> missing) {
        for (PartyRole role : template.version().partyRoles()) {
            long there = request.parties().stream()
                    .filter(party -> party.role().equals(role.key()))
                    .count();
            if (there < role.min()) {
                missing.add(new MissingValue("parties", role.word(), VariableGroup.PARTIES));
            }
        }
        for (int i = 0; i < request.parties().size(); i++) {
            Party party = request.parties().get(i);
            require(party.name().isBlank(), party, i, "name", missing);
            PartyRole role = template.role(party.role());
            if (template.version().signing() == SigningKind.SIGNED && role.signs() && role.personal()) {
                require(party.birthDate() == null && party.business() == null, party, i, "birthDate", missing);
                require(isBlank(party.address()), party, i, "address", missing);
            }
        }
    }

    private void require(boolean absent, Party party, int index, String field, List<MissingValue> missing) {
        if (absent) {
            missing.add(new MissingValue(
                    "parties/" + index + "/" + field,
                    label("template.missing.party." + field.toLowerCase(Locale.ROOT), party.name()),
                    VariableGroup.PARTIES));
        }
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private Bilingual label(String key, Object... args) {
        return new Bilingual(
                translations.getTranslation(key, Locale.KOREAN, args),
                translations.getTranslation(key, Locale.ENGLISH, args));
    }
}
