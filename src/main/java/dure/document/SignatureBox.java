package dure.document;

import java.util.List;

/**
 * One party's place to sign.
 *
 * @param role the party's short name or role word
 * @param rows name, birth date, address and the like
 * @param signLabel the words at the signing line; underscores in it stand for the line ("성명 ____ (서명 또는 인)"), without
 *     them the words stand at its right end
 */
public record SignatureBox(String role, List<SignatureRow> rows, String signLabel) {

    public SignatureBox {
        rows = List.copyOf(rows);
    }
}
