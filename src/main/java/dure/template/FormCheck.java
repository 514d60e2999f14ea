package dure.template;

import dure.shared.Bilingual;
import dure.template.text.BrokenText;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Refuses what would only fail once a template is filled in, signed or kept: long titles, sums of words, rights given by a button. */
final class FormCheck {

    /** An article's number and title, in both languages, have 255 characters in the register of rights. */
    private static final int LONGEST_TITLE = 120;

    private static final String TAX = ".tax";

    private final TemplateText template;
    private final Consumer<BrokenText> found;

    private FormCheck(TemplateText template, Consumer<BrokenText> found) {
        this.template = template;
        this.found = found;
    }

    static void check(TemplateText template, Consumer<BrokenText> found) {
        var check = new FormCheck(template, found);
        check.title(template.version().title(), template.file(), 0);
        template.clauses().forEach(clause -> check.title(clause.title(), clause.source(), 1));
        check.signing();
        template.version().variables().forEach(check::variable);
    }

    private void title(Bilingual title, String file, int line) {
        for (String text : List.of(title.ko(), title.en())) {
            if (text.length() > LONGEST_TITLE) {
                found.accept(new BrokenText(file, line, "too-long", text.substring(0, 20) + "…", LONGEST_TITLE));
            }
        }
    }

    /** Whoever presses a button has read something, and agreed to nothing. */
    private void signing() {
        if (template.version().signing() == SigningKind.ACKNOWLEDGED) {
            template.clauses().stream()
                    .filter(clause -> !clause.grants().isEmpty())
                    .forEach(clause -> found.accept(
                            new BrokenText(template.file(), 0, "acknowledged-grants", clause.reference())));
        }
    }

    private void variable(Variable variable) {
        for (Column column : variable.columns()) {
            String total = column.total();
            if (total != null
                    && !VariableCheck.isDigits(total)
                    && !is(total, type -> type == VariableType.NUMBER || type == VariableType.MONEY)) {
                found.accept(new BrokenText(template.file(), 0, "total", variable.name(), total));
            }
        }
        if (variable.name().endsWith(TAX)) {
            String fee = variable.name().substring(0, variable.name().length() - TAX.length());
            if (!is(fee, type -> type == VariableType.MONEY)) {
                found.accept(new BrokenText(template.file(), 0, "tax", variable.name(), fee));
            }
        }
    }

    private boolean is(String name, Predicate<VariableType> wanted) {
        return template.version().variables().stream()
                .anyMatch(variable -> variable.name().equals(name) && wanted.test(variable.type()));
    }
}
