package dure.template;

import dure.shared.Bilingual;

/**
 * Something that can be put into the text of a clause without typing braces.
 *
 * @param token what is put in
 * @param label what it prints
 */
public record Placeholder(String token, Kind kind, Bilingual label) {

    /** A blank that is filled in, a part that is printed only under a condition, the number of another article. */
    public enum Kind {
        VALUE,
        CONDITION,
        REFERENCE
    }
}
