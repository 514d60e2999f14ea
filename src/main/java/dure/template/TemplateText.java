package dure.template;

import dure.shared.Bilingual;
import dure.template.text.Clause;
import dure.template.text.Inline;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A template version with its parsed text. */
record TemplateText(
        TemplateVersion version,
        String file,
        boolean notice,
        Sentence preamble,
        Sentence closing,
        @Nullable String addressee,
        List<Clause> clauses,
        List<AnnexPlan> annexes,
        Set<String> oneOf) {

    /** A sentence of the template's own, in both languages. */
    record Sentence(List<Inline> korean, List<Inline> english) {
        List<Inline> in(Locale locale) {
            return locale.equals(Locale.KOREAN) ? korean : english;
        }
    }

    /** An annex: the list variable it prints, or null for what the caller brings. */
    record AnnexPlan(String name, @Nullable String list, Bilingual title) {}

    /** Whether its text prints what changes in an earlier agreement. */
    boolean asksForChanges() {
        return clauses.stream()
                .flatMap(clause -> clause.korean().stream())
                .anyMatch(step -> FactNames.in(step.text()).contains("base.changes"));
    }

    PartyRole role(String key) {
        return version.partyRoles().stream()
                .filter(role -> role.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no role " + key));
    }

    Variable variable(String name) {
        return version.variables().stream()
                .filter(variable -> variable.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no variable " + name));
    }
}
