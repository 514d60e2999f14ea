package dure.template;

import dure.shared.InvalidInput;
import dure.shared.security.MembersOnly;
import dure.shared.security.SignedInOnly;
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

    TemplateFileService(
            TemplateLibrary library, OwnVersions versions, OwnTemplateService drafts, ExportedFiles exported) {
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
        return own.state() == VersionState.DRAFT
                ? own.files()
                : exported.of(library.find(key, version), own.files());
    }

    /** A new template of the team's own, as a draft, whatever is wrong in it; only what is no such file at all is refused. */
    @MembersOnly
    @Transactional
    public OwnVersionRow take(String fileName, byte[] bytes) {
        if (bytes.length == 0) {
            throw InvalidInput.of("/file", "template.import.zip.empty");
        }
        if (!fileName.toLowerCase(Locale.ROOT).endsWith(".zip")) {
            throw InvalidInput.of("/file", "template.import.type");
        }
        TemplateFiles files = TemplateZip.read(bytes);
        String file = files.template();
        String wanted = file == null ? "template" : file.replaceAll("(@\\d+)?\\.yaml$", "");
        return drafts.take(wanted, files);
    }
}
