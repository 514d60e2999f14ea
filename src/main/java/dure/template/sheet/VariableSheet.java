package dure.template.sheet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A variable as it stands in a file; what is not edited is kept. */
public record VariableSheet(Map<String, Object> entries) {

    public VariableSheet {
        entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    }

    public String name() {
        return sheet().text("name");
    }

    public String type() {
        return sheet().text("type");
    }

    public String group() {
        return sheet().text("group");
    }

    public String korean() {
        return sheet().text("label", "ko");
    }

    public String english() {
        return sheet().text("label", "en");
    }

    public boolean required() {
        return sheet().text("required").equals("true");
    }

    public List<String> koreanChoices() {
        return choices("ko");
    }

    public List<String> englishChoices() {
        return choices("en");
    }

    /** Choices keep the values they had by their place, so that conditions in the text go on to mean them. */
    public VariableSheet with(
            String korean,
            String english,
            String type,
            String group,
            boolean required,
            List<String> koreanChoices,
            List<String> englishChoices) {
        var values = new ArrayList<>(choiceValues());
        var choices = new LinkedHashMap<String, Object>();
        for (int i = 0; i < koreanChoices.size(); i++) {
            String value = i < values.size() ? values.get(i) : free(choices, values);
            choices.put(value, TemplateSheet.both(koreanChoices.get(i), englishChoices.get(i)));
        }
        TemplateSheet changed = sheet().with("type", type)
                .with("group", group)
                .with("required", Boolean.toString(required))
                .with("label", TemplateSheet.both(korean, english))
                .with("choices", choices.isEmpty() ? null : choices);
        return new VariableSheet(changed.entries());
    }

    /** Letters only, as a condition takes it. */
    private static String free(Map<String, Object> choices, List<String> values) {
        for (char letter = 'A'; letter <= 'Z'; letter++) {
            String value = "CHOICE_" + letter;
            if (!choices.containsKey(value) && !values.contains(value)) {
                return value;
            }
        }
        return "CHOICE_Z" + "Z".repeat(choices.size());
    }

    private List<String> choiceValues() {
        return entries.get("choices") instanceof Map<?, ?> choices
                ? choices.keySet().stream().map(String::valueOf).toList()
                : List.of();
    }

    private List<String> choices(String language) {
        return entries.get("choices") instanceof Map<?, ?> choices
                ? choices.values().stream()
                        .map(label -> label instanceof Map<?, ?> both ? String.valueOf(both.get(language)) : "")
                        .toList()
                : List.of();
    }

    private TemplateSheet sheet() {
        return new TemplateSheet(entries);
    }
}
