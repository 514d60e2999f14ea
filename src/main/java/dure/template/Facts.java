package dure.template;

import dure.document.Block;
import dure.document.Phrase;
import dure.template.TemplateText.AnnexPlan;
import dure.template.text.Condition;
import dure.template.words.Day;
import dure.template.words.Money;
import dure.template.words.Tax;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All that a text can say in one language: what conditions ask for, and what is printed for a name. */
final class Facts {

    private final Map<String, Object> asked = new HashMap<>();
    private final Map<String, Object> printed = new HashMap<>();
    private final TemplateText template;
    private final Locale language;
    private final ValueWords words;

    Facts(TemplateText template, MergeRequest request, Map<String, Object> values, Locale language) {
        this.template = template;
        this.language = language;
        asked.putAll(values);
        words = new ValueWords(language);
        values.forEach((name, value) -> printed.put(name, words.written(template.variable(name), value)));
        taxes(values);
        base(request.base());
        project(request.project());
        parties(request);
        asked.put("signing", request.signing().name());
        asked.put("language", request.language().getLanguage());
        asked.put("layout", request.layout().name());
        annexes(request);
    }

    boolean hold(Condition condition) {
        return condition.holds(asked);
    }

    /** All choices of a variable, each with its box. */
    String boxes(String name) {
        return words.boxes(template.variable(name), asked.getOrDefault(name, ""));
    }

    /** A String, a List of Strings, a {@link Block.Table}, or null where there is none. */
    @Nullable
    Object printed(String name) {
        return printed.get(name);
    }

    /** The annexes that this document has, in order. */
    List<AnnexPlan> annexes() {
        return template.annexes().stream()
                .filter(annex -> printed.containsKey(annex.name()))
                .toList();
    }

    /** A fee with a tax mode has what is withheld and what is left, or the VAT and the sum. */
    private void taxes(Map<String, Object> values) {
        values.forEach((name, mode) -> {
            String fee = name.endsWith(".tax") ? name.substring(0, name.length() - ".tax".length()) : "";
            if (values.get(fee) instanceof String digits) {
                long won = Long.parseLong(digits);
                Tax tax = Tax.of(mode.toString(), won);
                money(fee + ".withheld", tax.withheld(), tax.withheld());
                money(fee + ".net", tax.withheld(), tax.net(won));
                money(fee + ".vat", tax.vat(), tax.vat());
                money(fee + ".total", tax.vat(), won + tax.vat());
            }
        });
    }

    private void money(String name, long onlyWhenPositive, long won) {
        if (onlyWhenPositive > 0) {
            both(name, Money.written(won, language));
        }
    }

    private void base(@Nullable BaseAgreement base) {
        if (base == null) {
            return;
        }
        both("base.title", base.title().in(language));
        both("base.number", base.number());
        both("base.signedOn", Day.written(base.signedOn(), language));
        if (!base.changes().isEmpty()) {
            asked.put("base.changes", "true");
            printed.put("base.changes", changes(base));
        }
    }

    private Block.Table changes(BaseAgreement base) {
        boolean korean = language.equals(Locale.KOREAN);
        return new Block.Table(
                (korean ? Stream.of("조항", "변경 전", "변경 후") : Stream.of("Article", "Before", "After"))
                        .map(Phrase::of)
                        .toList(),
                base.changes().stream().map(change -> change.cells(language)).toList(),
                List.of(20, 40, 40));
    }

    private void project(ProjectFacts project) {
        both("project.name", project.name());
        both("project.goal", project.goal());
        both("project.doneWhen", project.doneWhen());
        both("project.nonGoals", project.nonGoals());
    }

    private void parties(MergeRequest request) {
        var named = new PartyWords(template, request.parties(), language);
        for (PartyRole role : template.version().partyRoles()) {
            named.names(role.key()).ifPresent(names -> both("party." + role.key(), names));
            named.named(role.key()).ifPresent(names -> both("named." + role.key(), names));
        }
        named.all().ifPresent(all -> both("parties.named", all));
        for (Party party : request.parties()) {
            String account = party.bankAccount();
            both("bank." + party.role(), account == null ? "" : account);
        }
        long copies = request.parties().stream()
                .filter(party -> template.role(party.role()).signs())
                .count();
        both("copies", Long.toString(copies));
    }

    private void annexes(MergeRequest request) {
        int number = 0;
        for (AnnexPlan annex : template.annexes()) {
            String list = annex.list();
            boolean there = list == null
                    ? !request.annex().in(language).isEmpty()
                    : asked.get(list) instanceof List<?> lines && !lines.isEmpty();
            if (there) {
                number++;
                both(annex.name(), language.equals(Locale.KOREAN) ? "[별지 " + number + "]" : "[Annex " + number + "]");
            }
        }
    }

    private void both(String name, Object value) {
        boolean empty = value instanceof List<?> list
                ? list.isEmpty()
                : value.toString().isBlank();
        if (!empty) {
            asked.put(name, value);
            printed.put(name, value);
        }
    }
}
