package dure.template.imported;

import dure.template.imported.Piece.Blank;
import dure.template.imported.Piece.Words;
import java.util.ArrayList;
import java.util.List;

/** The preamble of a draft in both languages; it always names the parties. */
record DraftPreamble(String korean, String english, List<String> names) {

    private static final String PARTIES = "parties.named";
    private static final String KOREAN = "{{parties.named|은}} 다음과 같이 계약을 체결한다.";
    private static final String ENGLISH = "{{parties.named}} agree as follows.";

    static DraftPreamble of(List<Piece> read, boolean isKorean) {
        DraftSentence sentence = DraftSentence.of(withParticle(read));
        List<String> names = sentence.names();
        if (!names.contains(PARTIES)) {
            String rest = sentence.isEmpty() ? "" : " ";
            return new DraftPreamble(
                    KOREAN + rest + sentence.plain(true), ENGLISH + rest + sentence.plain(false), names);
        }
        boolean refers = sentence.pieces().stream().anyMatch(Piece.Reference.class::isInstance);
        if (names.size() > 1 || refers) {
            return new DraftPreamble(sentence.plain(true), sentence.plain(false), names);
        }
        return isKorean
                ? new DraftPreamble(sentence.plain(true), ENGLISH, names)
                : new DraftPreamble(KOREAN, sentence.plain(false), names);
    }

    /** "갑과 을은" became the parties' names: the particle must follow their last sound. */
    private static List<Piece> withParticle(List<Piece> read) {
        var pieces = new ArrayList<Piece>(read);
        for (int i = 0; i + 1 < pieces.size(); i++) {
            if (pieces.get(i) instanceof Blank blank
                    && blank.name().equals(PARTIES)
                    && blank.particle().isEmpty()
                    && pieces.get(i + 1) instanceof Words words) {
                String[] particle = Parties.particle(words.text());
                pieces.set(i, new Blank(PARTIES, particle[0]));
                pieces.set(i + 1, new Words(particle[1]));
            }
        }
        return pieces;
    }
}
