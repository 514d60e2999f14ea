package dure.template;

import dure.shared.Bilingual;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One published version of a template: what it asks for and which clauses it is made of. It never changes.
 *
 * @param kind the family it belongs to, such as {@code service}; a team's own template may belong to a shipped one's
 * @param revision why it follows the version before; null for the first
 * @param clauses references of the clauses, {@code term} or {@code term@2}
 */
public record TemplateVersion(
        String key,
        int version,
        String kind,
        Bilingual title,
        Bilingual summary,
        SigningKind signing,
        @Nullable String reviewer,
        BaseRule base,
        @Nullable Revision revision,
        List<PartyRole> partyRoles,
        List<Variable> variables,
        List<String> clauses) {

    public TemplateVersion {
        partyRoles = List.copyOf(partyRoles);
        variables = List.copyOf(variables);
        clauses = List.copyOf(clauses);
    }

    /** The values that stand when nothing is entered, for a form to start with. */
    public Map<String, Object> presets(Locale language) {
        var presets = new LinkedHashMap<String, Object>();
        for (Variable variable : variables) {
            Bilingual preset = variable.preset();
            if (preset != null) {
                presets.put(variable.name(), preset.in(language));
            }
        }
        return presets;
    }
}
