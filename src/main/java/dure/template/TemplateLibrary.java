package dure.template;

import dure.shared.NotFound;
import dure.template.text.BrokenText;
import dure.template.text.Clause;
import dure.template.text.ClauseReader;
import dure.template.text.YamlPart;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** All shipped clauses and templates, read and checked once at start: with a broken one Dure does not start. */
@Component
class TemplateLibrary {

    private static final String DICTIONARY = "variables";

    private final Map<String, Clause> clauses;
    private final List<TemplateText> templates;

    TemplateLibrary() {
        this(
                files("classpath*:templates/clauses/*.md", ""),
                files("classpath*:templates/*.yaml", ""),
                files("classpath*:templates/variables/*.yaml", DICTIONARY + "/"));
    }

    private TemplateLibrary(
            Map<String, String> clauseFiles, Map<String, String> templateFiles, Map<String, String> variableFiles) {
        this(clauseFiles, together(templateFiles, variableFiles));
    }

    /** From file name to content; files of the dictionary are called {@code variables...}. */
    TemplateLibrary(Map<String, String> clauseFiles, Map<String, String> templateFiles) {
        clauses = readClauses(clauseFiles);
        var dictionary = dictionary(templateFiles);
        var reader = new TemplateReader(clauses, dictionary);
        var order = new HashMap<String, Integer>();
        var read = new ArrayList<TemplateText>();
        for (var file : templateFiles.entrySet()) {
            if (!file.getKey().startsWith(DICTIONARY)) {
                TemplateText template = reader.read(file.getKey(), file.getValue());
                TemplateCheck.check(template);
                read.add(template);
                order.put(
                        template.version().key(),
                        YamlPart.parse(file.getKey(), file.getValue()).number("order"));
            }
        }
        read.sort(Comparator.comparing((TemplateText template) ->
                        Objects.requireNonNull(order.get(template.version().key())))
                .thenComparing(template -> -template.version().version()));
        templates = List.copyOf(read);
    }

    private static Map<String, Variable> dictionary(Map<String, String> files) {
        var dictionary = new LinkedHashMap<String, Variable>();
        files.forEach((file, content) -> {
            if (file.startsWith(DICTIONARY)) {
                for (YamlPart entry : YamlPart.parseList(file, content)) {
                    Variable variable = TemplateReader.variable(entry);
                    VariableCheck.check(variable, file);
                    if (dictionary.put(variable.name(), variable) != null) {
                        throw new BrokenText(file, 0, "two variables are called " + variable.name());
                    }
                }
            }
        });
        return dictionary;
    }

    List<TemplateText> templates() {
        return templates;
    }

    List<Clause> clauses() {
        return List.copyOf(clauses.values());
    }

    List<TemplateText> versions(String key) {
        List<TemplateText> versions = templates.stream()
                .filter(template -> template.version().key().equals(key))
                .toList();
        if (versions.isEmpty()) {
            throw new NotFound("template.unknown", key);
        }
        return versions;
    }

    TemplateText find(String key, int version) {
        return versions(key).stream()
                .filter(template -> template.version().version() == version)
                .findFirst()
                .orElseThrow(() -> new NotFound("template.unknown-version", key, version));
    }

    private static Map<String, Clause> readClauses(Map<String, String> files) {
        var clauses = new TreeMap<String, Clause>();
        files.forEach((file, content) -> {
            Clause clause = ClauseReader.read(file, content);
            if (!file.equals(clause.reference() + ".md")) {
                throw new BrokenText(file, 0, "key and version, " + clause.reference() + ", are not the file's name");
            }
            clauses.put(clause.reference(), clause);
        });
        return clauses;
    }

    private static Map<String, String> files(String pattern, String folder) {
        var files = new TreeMap<String, String>();
        try {
            for (Resource file : new PathMatchingResourcePatternResolver().getResources(pattern)) {
                files.put(
                        folder + Objects.requireNonNull(file.getFilename()),
                        file.getContentAsString(StandardCharsets.UTF_8));
            }
        } catch (IOException unreadable) {
            throw new IllegalStateException("the template files cannot be read", unreadable);
        }
        return files;
    }

    private static Map<String, String> together(Map<String, String> some, Map<String, String> others) {
        var all = new TreeMap<>(some);
        all.putAll(others);
        return all;
    }
}
