package dure.template.sheet;

import dure.template.text.BrokenText;
import dure.template.text.YamlPart;
import dure.template.text.YamlText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The variables of one file, in their order. */
public record VariableSheets(List<VariableSheet> all) {

    public VariableSheets {
        all = List.copyOf(all);
    }

    /** Empty when the file is no list of mappings; a file that is not there has none. */
    public static Optional<VariableSheets> of(String file, String content) {
        if (content.isBlank()) {
            return Optional.of(new VariableSheets(List.of()));
        }
        try {
            return Optional.of(new VariableSheets(YamlPart.parseList(file, content).stream()
                    .map(part -> new VariableSheet(part.entries()))
                    .toList()));
        } catch (BrokenText unreadable) {
            return Optional.empty();
        }
    }

    /** Empty when there is none. */
    public String yaml() {
        return all.isEmpty()
                ? ""
                : YamlText.of(all.stream().map(VariableSheet::entries).toList());
    }

    /** A new one with a free name, not yet among them. */
    public VariableSheet next() {
        int number = 1;
        while (has("own.value" + number)) {
            number++;
        }
        return new VariableSheet(new TemplateSheet(Map.of())
                .with("name", "own.value" + number)
                .with("type", "TEXT")
                .with("group", "WORK")
                .entries());
    }

    /** In place of the one of the same name, or at the end. */
    public VariableSheets with(VariableSheet changed) {
        var variables = new ArrayList<>(all);
        for (int i = 0; i < variables.size(); i++) {
            if (variables.get(i).name().equals(changed.name())) {
                variables.set(i, changed);
                return new VariableSheets(variables);
            }
        }
        variables.add(changed);
        return new VariableSheets(variables);
    }

    public VariableSheets without(String name) {
        return new VariableSheets(
                all.stream().filter(variable -> !variable.name().equals(name)).toList());
    }

    private boolean has(String name) {
        return all.stream().anyMatch(variable -> variable.name().equals(name));
    }
}
