package dure.template;

import dure.document.Block;
import dure.document.Phrase;
import dure.document.Run;
import dure.document.SignatureBox;
import dure.document.SignatureRow;
import dure.shared.Translations;
import dure.template.words.Day;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The end of a document: a box for each party who signs, and to whom it is addressed; a notice is only closed. */
@Component
class SignatureLayout {

    private final Translations translations;

    SignatureLayout(Translations translations) {
        this.translations = translations;
    }

    /** @param beside the other language, when both are signed side by side; its words stand after the first's */
    List<Block> blocks(ComposedText text, @Nullable ComposedText beside) {
        if (text.template().version().signing() == SigningKind.ACKNOWLEDGED) {
            return List.of(new Block.Text(closing(text, beside)));
        }
        var blocks = new ArrayList<Block>();
        if (text.isTranslation()) {
            blocks.addAll(unsigned(text));
        } else {
            blocks.add(new Block.Signatures(closing(text, beside), date(text, beside), boxes(text, beside)));
        }
        addAddressee(text, beside, blocks);
        return blocks;
    }

    private static List<Run> closing(ComposedText text, @Nullable ComposedText beside) {
        if (beside == null) {
            return text.closing();
        }
        return new Phrase(text.closing())
                .then("\n", new Phrase(beside.closing()).in(beside.language()))
                .runs();
    }

    private Phrase both(ComposedText text, @Nullable ComposedText beside, String name) {
        return DocumentLayout.both(text, beside, " / ", each -> words(each.language(), name));
    }

    /** A translation has no place to sign, so that nobody signs what does not bind; it names who signs the binding text. */
    private List<Block> unsigned(ComposedText text) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Text(text.closing()));
        String binding = "sign-only." + text.request().language().getLanguage();
        blocks.add(new Block.Text(List.of(new Run(words(text.language(), binding), true))));
        text.request().parties().stream()
                .filter(party -> text.template().role(party.role()).signs())
                .map(party -> text.template().role(party.role()).word().in(text.language()) + ": "
                        + party(text).name(party))
                .forEach(line -> blocks.add(new Block.Text(List.of(Run.of(line)))));
        return blocks;
    }

    private List<SignatureBox> boxes(ComposedText text, @Nullable ComposedText beside) {
        return text.request().parties().stream()
                .filter(party -> text.template().role(party.role()).signs())
                .map(party -> box(text, beside, party))
                .toList();
    }

    private void addAddressee(ComposedText text, @Nullable ComposedText beside, List<Block> blocks) {
        String addressee = text.template().addressee();
        if (addressee != null && party(text).names(addressee).isPresent()) {
            Phrase named = DocumentLayout.both(text, beside, " / ", each -> addressed(each, addressee));
            blocks.add(new Block.Text(named.runs().stream()
                    .map(run -> new Run(run.text(), true).in(run.language()))
                    .toList()));
        }
    }

    private String addressed(ComposedText text, String addressee) {
        String names = party(text).names(addressee).orElse("");
        return translations.getTranslation("template.print.addressee", text.language(), names);
    }

    /** Two languages share one blank, which asks for the day in neither. */
    private Phrase date(ComposedText text, @Nullable ComposedText beside) {
        return beside == null
                ? both(text, null, "date")
                : both(text, beside, "day").then(" ", Phrase.of(words(Locale.ENGLISH, "signed-on.blank")));
    }

    private SignatureBox box(ComposedText text, @Nullable ComposedText beside, Party party) {
        var rows = new ArrayList<SignatureRow>();
        Business business = party.business();
        String name = party(text).name(party);
        PartyRole role = text.template().role(party.role());
        if (!role.personal()) {
            rows.add(row(text, beside, "name", name));
        } else if (business == null) {
            LocalDate born = party.birthDate();
            rows.add(row(text, beside, "name", name));
            rows.add(row(text, beside, "birth-date", born == null ? null : Day.written(born, text.language())));
        } else {
            rows.add(row(text, beside, "business-name", name));
            rows.add(row(text, beside, "business-number", ValueWords.businessNumber(business.number())));
            rows.add(row(text, beside, "representative", business.representative()));
        }
        if (role.personal()) {
            rows.add(row(text, beside, "address", party.address()));
        }
        addIfThere(rows, row(text, beside, "phone", party.phone()));
        addIfThere(rows, row(text, beside, "email", party.email()));
        if (business == null) {
            addIfThere(rows, row(text, beside, "organisation", party.organisation()));
        }
        Locale blank = beside == null ? text.language() : Locale.ENGLISH;
        rows.add(row(text, beside, "signed-on", words(blank, "signed-on.blank")));
        return new SignatureBox(
                DocumentLayout.both(text, beside, " / ", each -> role.word().in(each.language())),
                rows,
                signHere(text, beside, business == null ? "sign-here" : "sign-here.business"));
    }

    private List<Run> signHere(ComposedText text, @Nullable ComposedText beside, String name) {
        Run first = Run.of(words(text.language(), name));
        return beside == null
                ? List.of(first)
                : List.of(first, Run.of(words(beside.language(), name)).in(beside.language()));
    }

    private static void addIfThere(List<SignatureRow> rows, SignatureRow row) {
        if (row.value() != null) {
            rows.add(row);
        }
    }

    private SignatureRow row(ComposedText text, @Nullable ComposedText beside, String label, @Nullable String value) {
        return new SignatureRow(both(text, beside, label), value == null || value.isBlank() ? null : value);
    }

    private static PartyWords party(ComposedText text) {
        return new PartyWords(text.template(), text.request().parties(), text.language());
    }

    private String words(Locale language, String name) {
        return translations.getTranslation("template.print." + name, language);
    }
}
