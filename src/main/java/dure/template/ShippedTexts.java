package dure.template;

import dure.template.text.BrokenText;
import dure.template.text.Clause;
import dure.template.text.ClauseReader;
import dure.template.text.YamlPart;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** All shipped clauses and templates, read and checked once at start: with a broken one Dure does not start. */
@Component
class ShippedTexts {

    private static final String DICTIONARY = "variables";

    private final Map<String, String> sources;
    private final Map<String, Clause> clauses;
    private final Map<String, Variable> variables = new LinkedHashMap<>();
    private final Map<String, Object> variableSources = new LinkedHashMap<>();
    private final List<TemplateText> templates;

    @Autowired
    ShippedTexts() {
        this(
                files("classpath*:templates/clauses/*.md", ""),
                together(
                        files("classpath*:templates/*.yaml", ""),
                        files("classpath*:templates/variables/*.yaml", DICTIONARY + "/")));
    }

    /** From file name to content; files of the dictionary are called {@code variables...}. */
    ShippedTexts(Map<String, String> clauseFiles, Map<String, String> templateFiles) {
        sources = together(clauseFiles, templateFiles);
        clauses = readClauses(clauseFiles);
        templateFiles.forEach((file, content) -> {
            if (file.startsWith(DICTIONARY)) {
                readVariables(file, content);
            }
        });
        var reader = new TemplateReader(clauses, variables, BrokenText::raise);
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

    List<TemplateText> templates() {
        return templates;
    }

    boolean has(String key) {
        return templates.stream().anyMatch(template -> template.version().key().equals(key));
    }

    /** How the newest templates of a kind are signed. */
    Set<SigningKind> signings(String kind) {
        return templates.stream()
                .map(TemplateText::version)
                .filter(version -> version.kind().equals(kind)
                        && versions(version.key()).getFirst().version().equals(version))
                .map(TemplateVersion::signing)
                .collect(Collectors.toSet());
    }

    List<TemplateText> versions(String key) {
        return templates.stream()
                .filter(template -> template.version().key().equals(key))
                .toList();
    }

    /** By reference. */
    Map<String, Clause> clauses() {
        return Collections.unmodifiableMap(clauses);
    }

    /** The dictionary, by name. */
    Map<String, Variable> variables() {
        return Collections.unmodifiableMap(variables);
    }

    /** The dictionary's entries as they are written. */
    Map<String, Object> variableSources() {
        return Collections.unmodifiableMap(variableSources);
    }

    /** What stands in a clause's or template's file, by the file's name. */
    String source(String file) {
        return Objects.requireNonNull(sources.get(file), file);
    }

    private void readVariables(String file, String content) {
        for (YamlPart entry : YamlPart.parseList(file, content)) {
            Variable variable = TemplateReader.variable(entry);
            VariableCheck.check(variable, file, BrokenText::raise);
            if (variables.put(variable.name(), variable) != null) {
                throw new BrokenText(file, 0, "variable-twice", variable.name());
            }
            variableSources.put(variable.name(), entry.entries());
        }
    }

    private static Map<String, Clause> readClauses(Map<String, String> files) {
        var clauses = new TreeMap<String, Clause>();
        files.forEach((file, content) -> {
            Clause clause = ClauseReader.read(file, content);
            if (!file.equals(clause.reference() + ".md")) {
                throw new BrokenText(file, 0, "file-name", clause.reference());
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
