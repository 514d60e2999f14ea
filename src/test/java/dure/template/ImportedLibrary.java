package dure.template;

import dure.template.imported.ImportedTemplate;
import java.util.Map;
import java.util.TreeMap;

/** Reads an imported draft as the library reads any template. */
public final class ImportedLibrary {

    private ImportedLibrary() {}

    public static TemplateVersion read(ImportedTemplate draft) {
        var files = new TreeMap<String, String>();
        files.put(draft.key() + ".yaml", draft.templateYaml());
        files.put("variables/" + draft.key() + ".yaml", draft.variablesYaml());
        return new TemplateLibrary(Map.copyOf(draft.clauseFiles()), files)
                .find(draft.key(), 1)
                .version();
    }
}
