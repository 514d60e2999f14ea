package dure.template;

import dure.template.TemplateText.AnnexPlan;
import dure.template.text.Condition;
import dure.template.words.Day;
import dure.template.words.Money;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All that a text can say in one language: what conditions ask for, and what is printed for a name. */
final class Facts {

    private final Map<String, Object> asked = new HashMap<>();
    private final Map<String, Object> printed = new HashMap<>();
    private final TemplateText template;
    private final Locale language;

    Facts(TemplateText template, MergeRequest request, Map<String, Object> values, Locale language) {
        this.template = template;
        this.language = language;
        asked.putAll(values);
        values.forEach((name, value) -> printed.put(name, written(template.variable(name), value)));
        project(request.project());
        parties(request);
        asked.put("signing", request.signing().name());
        asked.put("language", request.language().getLanguage());
        annexes(request);
    }

    boolean hold(Condition condition) {
        return condition.holds(asked);
    }

    /** A String, a List of Strings, or null where there is none. */
    @Nullable
    Object printed(String name) {
        return printed.get(name);
    }

    List<?> lines(String name) {
        return printed.get(name) instanceof List<?> lines ? lines : List.of();
    }

    /** The annexes that this document has, in order. */
    List<AnnexPlan> annexes() {
        return template.annexes().stream()
                .filter(annex -> printed.containsKey(annex.name()))
                .toList();
    }

    private void project(ProjectFacts project) {
        both("project.name", project.name());
        both("project.goal", project.goal());
        both("project.doneWhen", project.doneWhen());
    }

    private void parties(MergeRequest request) {
        var words = new PartyWords(template, request.parties(), language);
        for (PartyRole role : template.version().partyRoles()) {
            words.names(role.key()).ifPresent(names -> both("party." + role.key(), names));
            words.named(role.key()).ifPresent(names -> both("named." + role.key(), names));
        }
        words.all().ifPresent(all -> both("parties.named", all));
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
                    : printed.get(list) instanceof List<?> lines && !lines.isEmpty();
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

    private Object written(Variable variable, Object value) {
        String text = value.toString();
        return switch (variable.type()) {
            case DATE -> Day.written(LocalDate.parse(text), language);
            case MONEY -> Money.written(Long.parseLong(text), language);
            case CHOICE ->
                variable.choices().stream()
                        .filter(choice -> choice.value().equals(text))
                        .findFirst()
                        .orElseThrow()
                        .label()
                        .in(language);
            case TEXT, PARAGRAPH, NUMBER, BOOLEAN, LICENSE, LIST, LICENSES -> value;
        };
    }
}
