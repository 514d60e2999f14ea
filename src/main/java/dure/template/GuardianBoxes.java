package dure.template;

import dure.document.SignatureBox;
import dure.document.SignatureRow;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The place where the legal representative of a minor consents: to a contract under 19, where parents who hold custody together
 * both sign (민법 4조, 5조, 909조), to the use of personal data under 14 (개인정보 보호법 22조의2).
 */
final class GuardianBoxes {

    private static final int MAJORITY = 19;
    private static final int CONSENTS_ALONE = 14;
    private static final String PRIVACY = "privacy";

    private final SignatureWords words;

    GuardianBoxes(SignatureWords words) {
        this.words = words;
    }

    /** None for an adult, for a business, and where no day of birth is known. */
    List<SignatureBox> boxes(ComposedText text, @Nullable ComposedText beside, Party party) {
        boolean privacy = text.template().version().kind().equals(PRIVACY);
        if (!isYoungerThan(privacy ? CONSENTS_ALONE : MAJORITY, party, text)) {
            return List.of();
        }
        var boxes = new ArrayList<SignatureBox>();
        boxes.add(box(text, beside, party, "guardian.agrees"));
        if (!privacy) {
            boxes.add(box(text, beside, party, "guardian.agrees.other"));
        }
        return boxes;
    }

    /**
     * On the day of the paper as it is in UTC, which is never later than in Korea: a box too many does no harm. Who was born on 29 February
     * comes of age with the end of 28 February (민법 158조, 160조).
     */
    private static boolean isYoungerThan(int years, Party party, ComposedText text) {
        LocalDate born = party.birthDate();
        LocalDate made = text.request().createdAt().atZone(ZoneOffset.UTC).toLocalDate();
        return party.business() == null
                && born != null
                && !made.isAfter(born.minusDays(1).plusYears(years));
    }

    private SignatureBox box(ComposedText text, @Nullable ComposedText beside, Party party, String consent) {
        return new SignatureBox(
                DocumentLayout.both(
                        text, beside, " / ", each -> words.in(each.language(), "guardian", named(each, party))),
                List.of(
                        SignatureRow.sentence(
                                DocumentLayout.both(text, beside, "\n", each -> words.in(each.language(), consent))),
                        new SignatureRow(words.both(text, beside, "name"), words.blank()),
                        new SignatureRow(words.both(text, beside, "guardian.relation"), words.blank()),
                        new SignatureRow(words.both(text, beside, "phone"), words.blank()),
                        new SignatureRow(words.both(text, beside, "signed-on"), words.blankDay(text, beside))),
                words.signHere(text, beside, "sign-here"));
    }

    private static String named(ComposedText text, Party party) {
        return new PartyWords(text.template(), text.request().parties(), text.language()).name(party);
    }
}
