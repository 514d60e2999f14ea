package dure.template.imported;

/**
 * Something that a person must look at after an import.
 *
 * @param place the line of a Markdown text or the paragraph of a Word text, from 1; 0 for the whole text
 * @param text the words it is about, shortened; may be empty
 * @param messageKey what was not understood and what to do
 */
public record Remark(int place, String text, String messageKey) {

    private static final String PREFIX = "template.import.";
    private static final int LONGEST = 120;

    static Remark of(int place, String text, String what) {
        String words = PlainText.oneSpace(text);
        boolean whole = words.codePointCount(0, words.length()) <= LONGEST;
        return new Remark(
                place, whole ? words : words.substring(0, words.offsetByCodePoints(0, LONGEST)) + "…", PREFIX + what);
    }
}
