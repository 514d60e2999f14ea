package dure.template;

import dure.template.text.Clause;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Everything that one version of a template says, as files that need no library beside them. */
@Component
class ExportedFiles {

    private final ShippedTexts shipped;
    private final LibraryVariables library;

    ExportedFiles(ShippedTexts shipped, LibraryVariables library) {
        this.shipped = shipped;
        this.library = library;
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
        List<String> variables =
                text.version().variables().stream().map(Variable::name).toList();
        return library.with(new TemplateFiles(files), variables);
    }
}
