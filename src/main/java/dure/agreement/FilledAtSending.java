package dure.agreement;

import dure.collaborator.PersonalDataService;
import dure.document.Block;
import dure.document.Document;
import dure.document.Phrase;
import dure.document.SignatureBox;
import dure.document.SignatureRow;
import dure.shared.Translations;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Component;

/** A draft shows nobody's personal data; where they are there, it says that they are filled in at sending, instead of a blank. */
@Component
class FilledAtSending {

    private final PersonalDataService personalData;
    private final Translations translations;

    FilledAtSending(PersonalDataService personalData, Translations translations) {
        this.personalData = personalData;
        this.translations = translations;
    }

    Document shown(Document draft, List<PartyLine> parties) {
        List<String> signers = parties.stream()
                .filter(PartyLine::signs)
                .map(PartyLine::collaboratorId)
                .toList();
        Set<String> withData = personalData.complete(Set.copyOf(signers));
        Phrase hint = draft.besideLanguage()
                .map(other -> hint(draft.info().language()).beside(hint(other).in(other)))
                .orElseGet(() -> hint(draft.info().language()));
        List<Block> blocks = draft.blocks().stream()
                .map(block -> block instanceof Block.Signatures signatures
                        ? (Block) shown(signatures, signers, withData, hint)
                        : block)
                .toList();
        return new Document(draft.info(), blocks);
    }

    private Phrase hint(Locale language) {
        return Phrase.of(translations.getTranslation("agreement.draft.filled-at-sending", language));
    }

    /** The boxes stand in the order of those who sign. */
    private static Block.Signatures shown(
            Block.Signatures signatures, List<String> signers, Set<String> withData, Phrase hint) {
        var boxes = new ArrayList<SignatureBox>();
        for (int i = 0; i < signatures.boxes().size(); i++) {
            SignatureBox box = signatures.boxes().get(i);
            boxes.add(i < signers.size() && withData.contains(signers.get(i)) ? filled(box, hint) : box);
        }
        return new Block.Signatures(signatures.closing(), signatures.date(), boxes);
    }

    private static SignatureBox filled(SignatureBox box, Phrase hint) {
        return new SignatureBox(
                box.role(),
                box.rows().stream()
                        .map(row -> row.value() == null ? new SignatureRow(row.label(), hint) : row)
                        .toList(),
                box.signLabels());
    }
}
