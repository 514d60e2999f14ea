package dure.template.sheet;

import dure.shared.Bilingual;
import dure.template.text.YamlPart;
import dure.template.text.YamlText;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A template file as its entries; what is not changed is kept as it was. */
public record TemplateSheet(Map<String, Object> entries) {

    public TemplateSheet {
        entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    }

    /** Refuses with a {@link dure.template.text.BrokenText} what is no mapping at all. */
    public static TemplateSheet of(String file, String yaml) {
        return new TemplateSheet(YamlPart.parse(file, yaml).entries());
    }

    public String yaml() {
        return YamlText.of(entries);
    }

    /** Empty when there is none. */
    public String text(String name) {
        return entries.get(name) instanceof Object value && !(value instanceof Map) && !(value instanceof List)
                ? value.toString()
                : "";
    }

    /** One language of a text in both; empty when there is none. */
    public String text(String name, String language) {
        return entries.get(name) instanceof Map<?, ?> both && both.get(language) != null
                ? String.valueOf(both.get(language))
                : "";
    }

    public List<String> texts(String name) {
        return entries.get(name) instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    public List<RoleSheet> roles() {
        return maps("roles").stream().map(RoleSheet::of).toList();
    }

    /** The entries of a list of mappings. */
    public List<Map<?, ?>> maps(String name) {
        return entries.get(name) instanceof List<?> list
                ? list.stream()
                        .<Map<?, ?>>map(entry -> entry instanceof Map<?, ?> map ? map : Map.of())
                        .toList()
                : List.of();
    }

    /** A null or empty list takes the entry away. */
    public TemplateSheet with(String name, @Nullable Object value) {
        var changed = new LinkedHashMap<>(entries);
        if (value == null || value.equals(List.of())) {
            changed.remove(name);
        } else {
            changed.put(name, value);
        }
        return new TemplateSheet(changed);
    }

    public TemplateSheet withBoth(String name, Bilingual text) {
        return with(name, both(text.ko(), text.en()));
    }

    public TemplateSheet without(String name) {
        return with(name, null);
    }

    public TemplateSheet withRoles(List<RoleSheet> roles) {
        return with("roles", roles.stream().map(RoleSheet::entries).toList());
    }

    /** Both languages of a text, in their order; either may still be empty. */
    public static Map<String, Object> both(String korean, String english) {
        var both = new LinkedHashMap<String, Object>();
        both.put("ko", korean);
        both.put("en", english);
        return both;
    }
}
