package dure.document;

import java.util.List;

/**
 * One party's place to sign.
 *
 * @param role the party's short name or role word
 * @param rows name, birth date, address and the like
 * @param signLabels the words at the signing line, one run for each language; underscores in them stand for the line
 *     ("성명 ____ (서명 또는 인)"), without them the words stand at its right end
 */
public record SignatureBox(Phrase role, List<SignatureRow> rows, List<Run> signLabels) {

    public SignatureBox {
        rows = List.copyOf(rows);
        signLabels = List.copyOf(signLabels);
    }

    public SignatureBox(String role, List<SignatureRow> rows, String signLabel) {
        this(Phrase.of(role), rows, List.of(Run.of(signLabel)));
    }
}
