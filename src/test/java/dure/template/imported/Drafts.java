package dure.template.imported;

import static org.assertj.core.api.Assertions.assertThat;

import dure.template.ImportedLibrary;
import dure.template.TemplateVersion;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Imports of texts in tests: every draft is read back by the template library before anything is asserted of it. */
final class Drafts {

    private Drafts() {}

    static ImportedTemplate ofMarkdown(String text) {
        return read("contract.md", text.getBytes(StandardCharsets.UTF_8));
    }

    static ImportedTemplate read(String name, byte[] content) {
        ImportedTemplate draft = ImportedText.read(name, content);
        assertThat(version(draft).clauses()).hasSameSizeAs(draft.clauseFiles().keySet());
        return draft;
    }

    static TemplateVersion version(ImportedTemplate draft) {
        return ImportedLibrary.read(draft);
    }

    /** What stands under "## ko" of the article, counted from 1. */
    static String korean(ImportedTemplate draft, int article) {
        String file = file(draft, article);
        return file.substring(file.indexOf("## ko\n") + 6, file.indexOf("## en\n"))
                .strip();
    }

    static String english(ImportedTemplate draft, int article) {
        String file = file(draft, article);
        return file.substring(file.indexOf("## en\n") + 6).strip();
    }

    static List<String> remarks(ImportedTemplate draft) {
        return draft.notUnderstood().stream()
                .map(remark -> remark.messageKey().substring("template.import.".length()))
                .toList();
    }

    /** The name of a variable as the files write it. */
    static String name(ImportedTemplate draft, String name) {
        return "{{" + draft.key().replace("-", "") + "." + name + "}}";
    }

    private static String file(ImportedTemplate draft, int article) {
        return Objects.requireNonNull(draft.clauseFiles().get(draft.key() + "-" + article + ".md"));
    }
}
