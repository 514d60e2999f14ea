package dure.template;

import dure.template.text.Clause;
import dure.template.text.YamlText;
import java.util.ArrayList;
import java.util.HashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Everything that one version of a template says, as files that need no library beside them. */
@Component
class ExportedFiles {

    private static final String OF_THE_LIBRARY = TemplateFiles.VARIABLES + "library";

    private final ShippedTexts shipped;

    ExportedFiles(ShippedTexts shipped) {
        this.shipped = shipped;
    }

    /** {@code own} are null for a shipped template. */
    TemplateFiles of(TemplateText text, @Nullable TemplateFiles own) {
        var files = new HashMap<String, String>();
        if (own == null) {
            files.put(text.file(), shipped.source(text.file()));
        } else {
            files.putAll(own.files());
        }
        for (Clause clause : text.clauses()) {
            String file = clause.reference() + ".md";
            if (shipped.clauses().containsKey(clause.reference())) {
                files.put(TemplateFiles.CLAUSES + file, shipped.source(file));
            }
        }
        var variables = new ArrayList<Object>();
        for (Variable variable : text.version().variables()) {
            Object source = shipped.variableSources().get(variable.name());
            if (source != null) {
                variables.add(source);
            }
        }
        if (!variables.isEmpty()) {
            String name = OF_THE_LIBRARY + ".yaml";
            for (int number = 2; files.containsKey(name); number++) {
                name = OF_THE_LIBRARY + "-" + number + ".yaml";
            }
            files.put(name, YamlText.of(variables));
        }
        return new TemplateFiles(files);
    }
}
