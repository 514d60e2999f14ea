package dure.license;

import dure.shared.Bilingual;
import java.util.List;
import java.util.Locale;

/**
 * The answer to "may this come in, when the whole goes out like that?".
 *
 * @param verdict      of the whole; CHECK while a branch of the inbound license is still to be chosen
 * @param choiceNeeded the inbound license offers a choice that has to be made and recorded
 * @param branches     one for each choice, with its own verdict
 * @param edition      of the compatibility table: first 12 hex digits of its SHA-256
 */
public record Compatibility(
        String inbound,
        String outbound,
        InboundRelation relation,
        Verdict verdict,
        boolean choiceNeeded,
        List<Branch> branches,
        String edition) {

    /** One choice of the inbound license. */
    public record Branch(String inbound, Verdict verdict, List<Row> rows) {}

    /**
     * One license into one license.
     *
     * @param source what the verdict rests on: section of a license, or the steward's published answer
     */
    public record Row(
            String inbound, String outbound, Verdict verdict, String reasonKo, String reasonEn, String source) {

        public String reason(Locale locale) {
            return new Bilingual(reasonKo, reasonEn).in(locale);
        }
    }
}
