package dure.template;

import dure.shared.Translations;
import dure.template.ChoiceConditions.Form;
import dure.template.text.Condition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** On which choices a clause of a draft can depend: those of its own, then those of the library. */
@Component
class OfferedConditions {

    private final ShippedTexts shipped;
    private final Translations translations;
    private final ConditionWords words;

    OfferedConditions(ShippedTexts shipped, Translations translations, ConditionWords words) {
        this.shipped = shipped;
        this.translations = translations;
        this.words = words;
    }

    /** {@code current} is what the clause's file says now; a condition of another form is offered as it is. */
    List<ChoiceConditions> of(@Nullable TemplateText text, List<Variable> own, String current) {
        var dictionary = new LinkedHashMap<String, Variable>();
        own.forEach(variable -> dictionary.put(variable.name(), variable));
        shipped.variables().forEach(dictionary::putIfAbsent);
        var names = new SpokenNames(translations, dictionary, text);
        var offered = new ArrayList<ChoiceConditions>();
        dictionary.values().stream()
                .filter(variable -> !variable.choices().isEmpty())
                .sorted(Comparator.comparing(variable -> !isAsked(variable, text)))
                .forEach(variable ->
                        offered.add(new ChoiceConditions(variable.name(), variable.label(), forms(variable, names))));
        condition(current)
                .filter(other -> offered.stream()
                        .flatMap(choice -> choice.forms().stream())
                        .noneMatch(form -> form.written().equals(other.written())))
                .ifPresent(other -> offered.addFirst(
                        new ChoiceConditions(other.name(), names.of(other.name()), List.of(form(other, names)))));
        return offered;
    }

    private static boolean isAsked(Variable variable, @Nullable TemplateText text) {
        return text != null && text.version().variables().contains(variable);
    }

    private List<Form> forms(Variable variable, SpokenNames names) {
        return Stream.of(false, true)
                .flatMap(negated -> variable.choices().stream()
                        .map(choice -> form(new Condition(variable.name(), choice.value(), negated), names)))
                .toList();
    }

    private Form form(Condition condition, SpokenNames names) {
        return new Form(condition.written(), words.of(condition, names));
    }

    private static Optional<Condition> condition(String written) {
        try {
            return Optional.of(Condition.of(written));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
