package dure.template.sheet;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A party's role as it stands in a template file.
 *
 * @param personal whether day of birth and address of whoever takes it are asked for and printed
 */
public record RoleSheet(
        String key, String korean, String english, String min, String max, boolean signs, boolean personal) {

    static RoleSheet of(Map<?, ?> role) {
        Map<?, ?> word = role.get("word") instanceof Map<?, ?> both ? both : Map.of();
        return new RoleSheet(
                text(role, "key"),
                text(word, "ko"),
                text(word, "en"),
                text(role, "min"),
                text(role, "max"),
                text(role, "signs").equals("true"),
                !text(role, "personal").equals("false"));
    }

    public Map<String, Object> entries() {
        var role = new LinkedHashMap<String, Object>();
        role.put("key", key);
        role.put("word", TemplateSheet.both(korean, english));
        role.put("min", min);
        role.put("max", max);
        role.put("signs", Boolean.toString(signs));
        if (!personal) {
            role.put("personal", "false");
        }
        return role;
    }

    private static String text(Map<?, ?> map, String name) {
        Object value = map.get(name);
        return value == null ? "" : value.toString();
    }
}
