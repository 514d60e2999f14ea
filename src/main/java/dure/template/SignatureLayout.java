package dure.template;

import dure.document.Block;
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
            blocks.add(new Block.Signatures(closing(text, beside), both(text, beside, "date"), boxes(text, beside)));
        }
        addAddressee(text, blocks);
        return blocks;
    }

    private static List<Run> closing(ComposedText text, @Nullable ComposedText beside) {
        if (beside == null) {
            return text.closing();
        }
        var closing = new ArrayList<>(text.closing());
        closing.add(Run.of("\n"));
        closing.addAll(beside.closing());
        return closing;
    }

    private String both(ComposedText text, @Nullable ComposedText beside, String name) {
        String first = words(text.language(), name);
        return beside == null ? first : first + " / " + words(beside.language(), name);
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

    private void addAddressee(ComposedText text, List<Block> blocks) {
        String addressee = text.template().addressee();
        if (addressee != null) {
            party(text)
                    .names(addressee)
                    .ifPresent(names -> blocks.add(new Block.Text(List.of(new Run(
                            translations.getTranslation("template.print.addressee", text.language(), names), true)))));
        }
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
        rows.add(row(text, beside, "signed-on", words(text.language(), "signed-on.blank")));
        String word = role.word().in(text.language());
        return new SignatureBox(
                beside == null ? word : word + " / " + role.word().in(beside.language()),
                rows,
                words(text.language(), business == null ? "sign-here" : "sign-here.business"));
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
