package dure.template.imported;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A contract as a draft in the format of {@code templates/}: the files' names and what stands in them.
 *
 * @param key the template's key; its clauses' keys and its variables' names begin with it, so that no two drafts collide
 * @param templateYaml what stands in {@code <key>.yaml}
 * @param clauseFiles from {@code <clause key>.md} to its text, in the order of the articles
 * @param variablesYaml what stands in {@code variables/<key>.yaml}
 * @param notUnderstood what a person must look at, in the order of the file
 */
public record ImportedTemplate(
        String key,
        String title,
        String templateYaml,
        Map<String, String> clauseFiles,
        String variablesYaml,
        List<Remark> notUnderstood) {

    public ImportedTemplate {
        clauseFiles = Collections.unmodifiableMap(new LinkedHashMap<>(clauseFiles));
        notUnderstood = List.copyOf(notUnderstood);
    }
}
