package dure.template;

import dure.shared.Bilingual;
import dure.shared.InvalidInput;
import dure.shared.Translations;
import dure.shared.security.MembersOnly;
import dure.shared.security.SignedInOnly;
import dure.template.imported.ImportedTemplate;
import dure.template.imported.ImportedText;
import dure.template.imported.Remark;
import java.util.HashMap;
import java.util.Locale;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Templates as files, out and in again. */
@Service
@Transactional(readOnly = true)
public class TemplateFileService {

    private final TemplateLibrary library;
    private final OwnVersions versions;
    private final OwnTemplateService drafts;
    private final ExportedFiles exported;
    private final DraftReader reader;
    private final LibraryVariables dictionary;
    private final Translations translations;

    TemplateFileService(
            TemplateLibrary library,
            OwnVersions versions,
            OwnTemplateService drafts,
            ExportedFiles exported,
            DraftReader reader,
            LibraryVariables dictionary,
            Translations translations) {
        this.reader = reader;
        this.dictionary = dictionary;
        this.translations = translations;
        this.library = library;
        this.versions = versions;
        this.drafts = drafts;
        this.exported = exported;
    }

    /** A published version with every clause and variable it uses; a draft as far as it goes. */
    @SignedInOnly
    public TemplateFile export(String key, int version) {
        return new TemplateFile(key + "-v" + version + ".zip", TemplateZip.write(files(key, version)));
    }

    @SignedInOnly
    public TemplateFiles files(String key, int version) {
        if (library.shipped().has(key)) {
            return exported.of(library.find(key, version), null);
        }
        OwnVersion own = versions.find(key, version);
        TemplateText text = own.state() == VersionState.PUBLISHED
                ? library.find(key, version)
                : reader.read(own.files(), new DraftReader.Identity(key, version))
                        .text();
        return text == null ? own.files() : exported.of(text, own.files());
    }

    /**
     * A new template of the team's own, as a draft, whatever is wrong in it: from a ZIP file of templates, or from a contract in
     * Markdown or Word. Only what is no such file at all is refused.
     */
    @MembersOnly
    @Transactional
    public TakenTemplate take(String fileName, byte[] bytes) {
        if (bytes.length == 0) {
            throw InvalidInput.of("/file", "template.import.zip.empty");
        }
        return fileName.toLowerCase(Locale.ROOT).endsWith(".zip") ? zip(bytes) : text(fileName, bytes);
    }

    private TakenTemplate zip(byte[] bytes) {
        TemplateFiles files = TemplateZip.read(bytes);
        String file = files.template();
        String wanted = file == null ? "template" : file.replaceAll("(@\\d+)?\\.yaml$", "");
        OwnVersionRow draft = drafts.take(wanted, files);
        return new TakenTemplate(
                draft,
                dictionary.differing(files).stream()
                        .map(variable ->
                                new TakenTemplate.Note(0, "", said("template.import.dictionary", variable.label())))
                        .toList());
    }

    private TakenTemplate text(String fileName, byte[] bytes) {
        ImportedTemplate imported = ImportedText.read(fileName, bytes);
        var files = new HashMap<String, String>();
        files.put(imported.key() + ".yaml", imported.templateYaml());
        imported.clauseFiles().forEach((name, content) -> files.put(TemplateFiles.CLAUSES + name, content));
        files.put(TemplateFiles.VARIABLES + "own.yaml", imported.variablesYaml());
        OwnVersionRow draft = drafts.take(imported.key(), new TemplateFiles(files));
        return new TakenTemplate(
                draft, imported.notUnderstood().stream().map(this::note).toList());
    }

    private TakenTemplate.Note note(Remark remark) {
        return new TakenTemplate.Note(remark.place(), remark.text(), said(remark.messageKey()));
    }

    private Bilingual said(String key, Object... args) {
        return new Bilingual(
                translations.getTranslation(key, Locale.KOREAN, args),
                translations.getTranslation(key, Locale.ENGLISH, args));
    }
}
