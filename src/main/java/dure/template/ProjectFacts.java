package dure.template;

import java.util.List;
import java.util.Map;

/** What a text says about the project; default licenses by kind of work ({@code CODE} ...), absent where there is none. */
public record ProjectFacts(
        String name, String goal, List<String> doneWhen, List<String> nonGoals, Map<String, String> defaultLicenses) {

    public ProjectFacts {
        doneWhen = List.copyOf(doneWhen);
        nonGoals = List.copyOf(nonGoals);
        defaultLicenses = Map.copyOf(defaultLicenses);
    }
}
