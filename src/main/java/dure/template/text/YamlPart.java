package dure.template.text;

import dure.shared.Bilingual;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** A mapping read from YAML that says in which file something is wrong. */
public final class YamlPart {

    private final String file;
    private final Map<?, ?> entries;

    private YamlPart(String file, Map<?, ?> entries) {
        this.file = file;
        this.entries = entries;
    }

    public static YamlPart parse(String file, String yaml) {
        return of(file, load(file, yaml));
    }

    public static List<YamlPart> parseList(String file, String yaml) {
        return parts(file, load(file, yaml));
    }

    private static Object load(String file, String yaml) {
        var options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        try {
            return new Yaml(new SafeConstructor(options)).load(yaml);
        } catch (MarkedYAMLException broken) {
            throw new BrokenText(file, broken.getProblemMark().getLine() + 1, broken.getProblem());
        }
    }

    private static YamlPart of(String file, @Nullable Object found) {
        if (found instanceof Map<?, ?> map) {
            return new YamlPart(file, map);
        }
        throw new BrokenText(file, 0, "a mapping is expected, not " + found);
    }

    private static List<YamlPart> parts(String file, @Nullable Object found) {
        if (found instanceof List<?> list) {
            return list.stream().map(entry -> of(file, entry)).toList();
        }
        throw new BrokenText(file, 0, "a list is expected, not " + found);
    }

    public YamlPart allow(String... names) {
        Set<String> known = Set.of(names);
        for (Object key : entries.keySet()) {
            if (!known.contains(key.toString())) {
                throw new BrokenText(file, 0, "unknown entry " + key);
            }
        }
        return this;
    }

    public boolean has(String name) {
        return entries.get(name) != null;
    }

    public String text(String name) {
        Object found = entries.get(name);
        if (found == null || found instanceof Map || found instanceof List) {
            throw new BrokenText(file, 0, "the text " + name + " is missing");
        }
        return found.toString();
    }

    public @Nullable String optionalText(String name) {
        return has(name) ? text(name) : null;
    }

    public int number(String name) {
        return Integer.parseInt(text(name));
    }

    public boolean flag(String name) {
        return has(name) && text(name).equals("true");
    }

    /** Both languages of a text; one alone is refused. */
    public Bilingual bilingual(String name) {
        YamlPart both = part(name).allow("ko", "en");
        return new Bilingual(both.text("ko"), both.text("en"));
    }

    /** Both languages, or one text that is the same in both; null when there is none. */
    public @Nullable Bilingual sameOrBilingual(String name) {
        if (!has(name)) {
            return null;
        }
        return entries.get(name) instanceof Map ? bilingual(name) : new Bilingual(text(name), text(name));
    }

    public YamlPart part(String name) {
        return of(file, entries.get(name));
    }

    public List<YamlPart> list(String name) {
        return has(name) ? parts(file, entries.get(name)) : List.of();
    }

    public List<String> texts(String name) {
        return entries.get(name) instanceof List<?> list
                ? list.stream().map(Object::toString).toList()
                : List.of();
    }

    /** A mapping from names to conditions. */
    public Map<String, Condition> conditions() {
        var conditions = new LinkedHashMap<String, Condition>();
        names().forEach(name -> conditions.put(name, Condition.of(text(name))));
        return conditions;
    }

    /** One mapping or a list of them. */
    public List<YamlPart> oneOrMore(String name) {
        return entries.get(name) instanceof Map ? List.of(part(name)) : list(name);
    }

    public List<String> names() {
        return entries.keySet().stream().map(Object::toString).toList();
    }
}
