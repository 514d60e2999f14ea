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

    List<Block> blocks(ComposedText text) {
        if (text.template().version().signing() == SigningKind.ACKNOWLEDGED) {
            return List.of(new Block.Text(text.closing()));
        }
        var blocks = new ArrayList<Block>();
        if (text.isTranslation()) {
            blocks.addAll(unsigned(text));
        } else {
            blocks.add(new Block.Signatures(text.closing(), words(text.language(), "date"), boxes(text)));
        }
        addAddressee(text, blocks);
        return blocks;
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

    private List<SignatureBox> boxes(ComposedText text) {
        return text.request().parties().stream()
                .filter(party -> text.template().role(party.role()).signs())
                .map(party -> box(text, party))
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

    private SignatureBox box(ComposedText text, Party party) {
        Locale language = text.language();
        var rows = new ArrayList<SignatureRow>();
        Business business = party.business();
        if (business == null) {
            rows.add(row(language, "name", party(text).name(party)));
            LocalDate born = party.birthDate();
            rows.add(row(language, "birth-date", born == null ? null : Day.written(born, language)));
        } else {
            rows.add(row(language, "business-name", party(text).name(party)));
            rows.add(row(language, "business-number", business.number()));
        }
        rows.add(row(language, "address", party.address()));
        if (business != null) {
            rows.add(row(language, "representative", business.representative()));
        }
        addIfThere(rows, language, "phone", party.phone());
        addIfThere(rows, language, "email", party.email());
        if (business == null) {
            addIfThere(rows, language, "organisation", party.organisation());
        }
        rows.add(row(language, "signed-on", words(language, "signed-on.blank")));
        return new SignatureBox(
                text.template().role(party.role()).word().in(language),
                rows,
                words(language, business == null ? "sign-here" : "sign-here.business"));
    }

    private void addIfThere(List<SignatureRow> rows, Locale language, String label, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            rows.add(row(language, label, value));
        }
    }

    private SignatureRow row(Locale language, String label, @Nullable String value) {
        return new SignatureRow(words(language, label), value == null || value.isBlank() ? null : value);
    }

    private static PartyWords party(ComposedText text) {
        return new PartyWords(text.template(), text.request().parties(), text.language());
    }

    private String words(Locale language, String name) {
        return translations.getTranslation("template.print." + name, language);
    }
}
