package dure.template;

import dure.shared.FieldError;
import dure.shared.InvalidInput;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The files of one version of a template, by name: {@code our-nda.yaml}, {@code clauses/own-duty.md},
 * {@code variables/own.yaml}; at most 150 files, 100,000 characters a file and 600,000 together.
 */
public record TemplateFiles(Map<String, String> files) {

    static final int MOST_FILES = 150;
    static final int LONGEST = 100_000;
    static final int ALL_TOGETHER = 600_000;

    static final String CLAUSES = "clauses/";
    static final String VARIABLES = "variables/";

    private static final Pattern NAME =
            Pattern.compile("[a-z0-9][a-z0-9@-]{0,79}\\.yaml|clauses/[a-z0-9][a-z0-9@-]{0,79}\\.md"
                    + "|variables/[a-z0-9][a-z0-9-]{0,79}\\.yaml");
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<String, String>> BY_NAME = new TypeReference<>() {};

    public TemplateFiles {
        var kept = new TreeMap<String, String>();
        files.forEach((name, content) -> kept.put(name, normal(content)));
        files = Collections.unmodifiableMap(kept);
    }

    static TemplateFiles ofJson(String json) {
        return new TemplateFiles(JSON.readValue(json, BY_NAME));
    }

    String json() {
        return JSON.writeValueAsString(files);
    }

    static boolean isName(String name) {
        return NAME.matcher(name).matches();
    }

    /** Refuses names and sizes that cannot be stored; what the files say is looked at elsewhere. */
    TemplateFiles check() {
        var errors = new ArrayList<FieldError>();
        int all = 0;
        for (var file : files.entrySet()) {
            int length = file.getValue().length();
            all += length;
            if (!isName(file.getKey())) {
                errors.add(FieldError.of(pointer(file.getKey()), "template.files.name"));
            } else if (length > LONGEST) {
                errors.add(FieldError.of(pointer(file.getKey()), "template.files.long", LONGEST));
            }
        }
        if (files.size() > MOST_FILES || all > ALL_TOGETHER) {
            errors.add(FieldError.of("/files", "template.files.many", MOST_FILES, ALL_TOGETHER));
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        return this;
    }

    /** The name of the template's own file; null unless there is exactly one. */
    public @Nullable String template() {
        List<String> outside =
                files.keySet().stream().filter(name -> !name.contains("/")).toList();
        return outside.size() == 1 ? outside.getFirst() : null;
    }

    /** With another content; null takes the file away. */
    public TemplateFiles with(String name, @Nullable String content) {
        var changed = new TreeMap<>(files);
        if (content == null) {
            changed.remove(name);
        } else {
            changed.put(name, content);
        }
        return new TemplateFiles(changed);
    }

    /** Empty when there is none of this name. */
    public String content(String name) {
        return files.getOrDefault(name, "");
    }

    /** JSON pointer of a file (RFC 6901). */
    static String pointer(String name) {
        return "/files/" + name.replace("~", "~0").replace("/", "~1");
    }

    private static String normal(@Nullable String content) {
        if (content == null || content.isBlank()) {
            return "";
        }
        String text = Normalizer.normalize(content, Normalizer.Form.NFC);
        return text.replace("\uFEFF", "")
                        .replace("\r\n", "\n")
                        .replace('\r', '\n')
                        .stripTrailing() + "\n";
    }
}
