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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The end of a document: a box for each party who signs, and to whom it is addressed; a notice is only closed. */
@Component
class SignatureLayout {

    private final SignatureWords words;
    private final GuardianBoxes guardians;

    SignatureLayout(Translations translations) {
        this.words = new SignatureWords(translations);
        this.guardians = new GuardianBoxes(words);
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

    /** A translation has no place to sign, so that nobody signs what does not bind; it names who signs the binding text. */
    private List<Block> unsigned(ComposedText text) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Text(text.closing()));
        String binding = "sign-only." + text.request().language().getLanguage();
        blocks.add(new Block.Text(List.of(new Run(words.in(text.language(), binding), true))));
        text.request().parties().stream()
                .filter(party -> text.template().role(party.role()).signs())
                .map(party -> text.template().role(party.role()).word().in(text.language()) + ": "
                        + party(text).name(party))
                .forEach(line -> blocks.add(new Block.Text(List.of(Run.of(line)))));
        return blocks;
    }

    /** After the box of somebody who is too young to sign alone stand those of the legal representatives. */
    private List<SignatureBox> boxes(ComposedText text, @Nullable ComposedText beside) {
        return text.request().parties().stream()
                .filter(party -> text.template().role(party.role()).signs())
                .flatMap(party -> Stream.concat(
                        Stream.of(box(text, beside, party)), guardians.boxes(text, beside, party).stream()))
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
        return words.in(text.language(), "addressee", names);
    }

    private Phrase date(ComposedText text, @Nullable ComposedText beside) {
        return beside == null
                ? words.both(text, null, "date")
                : words.both(text, beside, "day").then(" ", words.blankDay(text, beside));
    }

    private SignatureBox box(ComposedText text, @Nullable ComposedText beside, Party party) {
        var rows = new ArrayList<SignatureRow>();
        Business business = party.business();
        String name = party(text).name(party);
        PartyRole role = text.template().role(party.role());
        if (!role.personal()) {
            rows.add(words.row(text, beside, "name", name));
        } else if (business == null) {
            rows.add(words.row(text, beside, "name", name));
            rows.add(new SignatureRow(words.both(text, beside, "birth-date"), born(text, beside, party)));
        } else {
            rows.add(words.row(text, beside, "business-name", name));
            rows.add(words.row(text, beside, "business-number", ValueWords.businessNumber(business.number())));
            rows.add(words.row(text, beside, "representative", business.representative()));
        }
        if (role.personal()) {
            rows.add(words.row(text, beside, "address", party.address()));
        }
        addIfThere(rows, words.row(text, beside, "phone", party.phone()));
        addIfThere(rows, words.row(text, beside, "email", party.email()));
        if (business == null) {
            addIfThere(rows, words.row(text, beside, "organisation", party.organisation()));
        }
        rows.add(new SignatureRow(words.both(text, beside, "signed-on"), words.blankDay(text, beside)));
        return new SignatureBox(
                DocumentLayout.both(text, beside, " / ", each -> role.word().in(each.language())),
                rows,
                words.signHere(text, beside, business == null ? "sign-here" : "sign-here.business"));
    }

    private static @Nullable Phrase born(ComposedText text, @Nullable ComposedText beside, Party party) {
        LocalDate day = party.birthDate();
        return day == null ? null : DocumentLayout.both(text, beside, "\n", each -> Day.written(day, each.language()));
    }

    private static void addIfThere(List<SignatureRow> rows, SignatureRow row) {
        if (row.value() != null) {
            rows.add(row);
        }
    }

    private static PartyWords party(ComposedText text) {
        return new PartyWords(text.template(), text.request().parties(), text.language());
    }
}
