package dure.template.text;

import dure.shared.Bilingual;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

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
        options.setMaxAliasesForCollections(0);
        try {
            var dumping = new DumperOptions();
            return new Yaml(new PlainConstructor(options), new Representer(dumping), dumping, options, new TextsOnly())
                    .load(yaml);
        } catch (MarkedYAMLException broken) {
            Mark mark = broken.getProblemMark();
            throw new BrokenText(
                    file, mark == null ? 0 : mark.getLine() + 1, "yaml", String.valueOf(broken.getProblem()));
        } catch (RuntimeException broken) {
            throw new BrokenText(file, 0, "yaml", String.valueOf(broken.getMessage()));
        }
    }

    private static YamlPart of(String file, @Nullable Object found) {
        if (found instanceof Map<?, ?> map) {
            return new YamlPart(file, map);
        }
        throw new BrokenText(file, 0, "mapping", shortened(found));
    }

    private static List<YamlPart> parts(String file, @Nullable Object found) {
        if (found instanceof List<?> list) {
            return list.stream().map(entry -> of(file, entry)).toList();
        }
        throw new BrokenText(file, 0, "list", shortened(found));
    }

    private static String shortened(@Nullable Object found) {
        String text = String.valueOf(found);
        return text.length() > 60 ? text.substring(0, 60) + "…" : text;
    }

    public YamlPart allow(String... names) {
        Set<String> known = Set.of(names);
        for (String key : names()) {
            if (!known.contains(key)) {
                throw new BrokenText(file, 0, "entry", key);
            }
        }
        return this;
    }

    /** As they were read: texts, lists and mappings of texts. */
    public Map<String, Object> entries() {
        var copy = new LinkedHashMap<String, Object>();
        entries.forEach((name, value) -> copy.put(String.valueOf(name), value));
        return copy;
    }

    public boolean has(String name) {
        return entries.get(name) != null;
    }

    public String text(String name) {
        Object found = entries.get(name);
        if (found == null || found instanceof Map || found instanceof List) {
            throw new BrokenText(file, 0, "text-missing", name);
        }
        return found.toString();
    }

    public @Nullable String optionalText(String name) {
        return has(name) ? text(name) : null;
    }

    public int number(String name) {
        String text = text(name);
        if (!text.matches("[0-9]{1,9}")) {
            throw new BrokenText(file, 0, "number", name, text);
        }
        return Integer.parseInt(text);
    }

    /** One of the values of an enumeration, by its name. */
    public <E extends Enum<E>> E oneOf(Class<E> type, String name) {
        String text = text(name);
        for (E value : type.getEnumConstants()) {
            if (value.name().equals(text)) {
                return value;
            }
        }
        throw new BrokenText(file, 0, "value", name, text, Arrays.toString(type.getEnumConstants()));
    }

    public boolean flag(String name) {
        return has(name) && text(name).equals("true");
    }

    /** Both languages of a text; one alone is refused. */
    public Bilingual bilingual(String name) {
        YamlPart both = part(name).allow("ko", "en");
        String ko = both.text("ko");
        String en = both.text("en");
        if (ko.isBlank() || en.isBlank()) {
            throw new BrokenText(file, 0, "text-missing", name);
        }
        return new Bilingual(ko, en);
    }

    /** Both languages, or one text that is the same in both; null when there is none. */
    public @Nullable Bilingual sameOrBilingual(String name) {
        if (!has(name)) {
            return null;
        }
        if (entries.get(name) instanceof Map) {
            return bilingual(name);
        }
        String text = text(name);
        if (text.isBlank()) {
            throw new BrokenText(file, 0, "text-missing", name);
        }
        return new Bilingual(text, text);
    }

    public YamlPart part(String name) {
        return of(file, entries.get(name));
    }

    public List<YamlPart> list(String name) {
        return has(name) ? parts(file, entries.get(name)) : List.of();
    }

    public List<String> texts(String name) {
        return entries.get(name) instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    public Condition condition(String name) {
        return condition(name, text(name));
    }

    public List<Condition> conditionList(String name) {
        return texts(name).stream().map(written -> condition(name, written)).toList();
    }

    private Condition condition(String name, String written) {
        try {
            return Condition.of(written);
        } catch (IllegalArgumentException notOne) {
            throw new BrokenText(file, 0, "condition", name + ": " + written);
        }
    }

    /** A mapping from names to conditions. */
    public Map<String, Condition> conditions() {
        var conditions = new LinkedHashMap<String, Condition>();
        names().forEach(name -> conditions.put(name, condition(name)));
        return conditions;
    }

    /** One mapping or a list of them. */
    public List<YamlPart> oneOrMore(String name) {
        return entries.get(name) instanceof Map ? List.of(part(name)) : list(name);
    }

    public List<String> names() {
        return entries.keySet().stream().map(String::valueOf).toList();
    }

    /** Knows texts, lists and mappings: a tag that makes anything else of a text is refused. */
    private static final class PlainConstructor extends SafeConstructor {

        private static final List<Tag> OTHERS =
                List.of(Tag.INT, Tag.FLOAT, Tag.BOOL, Tag.BINARY, Tag.TIMESTAMP, Tag.OMAP, Tag.PAIRS, Tag.SET);

        PlainConstructor(LoaderOptions options) {
            super(options);
            OTHERS.forEach(yamlConstructors::remove);
        }
    }

    /** Every value is a text: YES stays YES, where YAML would read a truth value. */
    static final class TextsOnly extends Resolver {
        @Override
        protected void addImplicitResolvers() {
            addImplicitResolver(Tag.NULL, NULL, "~nN\0");
            addImplicitResolver(Tag.NULL, EMPTY, null);
        }
    }
}
