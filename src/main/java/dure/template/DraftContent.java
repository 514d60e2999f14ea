package dure.template;

import dure.shared.security.SignedInOnly;
import dure.template.text.BrokenText;
import dure.template.text.YamlPart;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** What a draft says, as far as it can be read: its clauses in both languages, what can be put into them, how it will look. */
@Service
public class DraftContent {

    private final DraftReader reader;
    private final DraftProblems problems;
    private final Placeholders placeholders;
    private final ShippedTexts shipped;
    private final ReadableClauses readable;
    private final OfferedConditions conditions;
    private final AnnexChoices annexes;

    DraftContent(
            DraftReader reader,
            DraftProblems problems,
            Placeholders placeholders,
            ShippedTexts shipped,
            ReadableClauses readable,
            OfferedConditions conditions,
            AnnexChoices annexes) {
        this.conditions = conditions;
        this.annexes = annexes;
        this.readable = readable;
        this.shipped = shipped;
        this.reader = reader;
        this.problems = problems;
        this.placeholders = placeholders;
    }

    /** Empty while the template's own file cannot be read. */
    @SignedInOnly
    public List<ClauseText> clauses(OwnVersionRow draft) {
        TemplateText text = read(draft.content(), draft).text();
        return text == null ? List.of() : readable.of(text);
    }

    @SignedInOnly
    public List<Placeholder> placeholders(OwnVersionRow draft) {
        return placeholders.of(read(draft.content(), draft), own(draft.content()));
    }

    /** On which choices a clause can depend whose file says {@code current} of it now. */
    @SignedInOnly
    public List<ChoiceConditions> conditions(OwnVersionRow draft, String current) {
        return conditions.of(read(draft.content(), draft).text(), own(draft.content()), current);
    }

    /** The annexes it prints, then those it could print. */
    @SignedInOnly
    public List<AnnexChoice> annexes(OwnVersionRow draft) {
        return annexes.of(draft.content(), read(draft.content(), draft).text());
    }

    /** The document with blanks, as one HTML element; empty while it cannot be read. */
    @SignedInOnly
    public Optional<String> preview(OwnVersionRow draft, Locale language) {
        return problems.preview(draft.content(), identity(draft), language);
    }

    /** What stands in the file of a shipped clause, to begin an own one with. */
    @SignedInOnly
    public String source(String reference) {
        return shipped.source(reference + ".md");
    }

    private static List<Variable> own(TemplateFiles files) {
        var own = new ArrayList<Variable>();
        files.files().forEach((file, content) -> {
            if (file.startsWith(TemplateFiles.VARIABLES) && !content.isBlank()) {
                try {
                    YamlPart.parseList(file, content).forEach(entry -> own.add(TemplateReader.variable(entry)));
                } catch (BrokenText notYet) {
                    return;
                }
            }
        });
        return own;
    }

    private DraftReader.Draft read(TemplateFiles files, OwnVersionRow draft) {
        return reader.read(files, identity(draft));
    }

    private static DraftReader.Identity identity(OwnVersionRow draft) {
        return new DraftReader.Identity(draft.key(), draft.number());
    }
}
