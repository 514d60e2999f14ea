package dure.template.imported;

/**
 * One paragraph of the file that is read.
 *
 * @param place line or paragraph number, from 1
 * @param text with the number or bullet before it, typed or not
 * @param heading level of a heading from 1, or 0
 * @param depth how deep it stands in lists of the file, or 0
 */
record Line(int place, String text, int heading, int depth) {

    boolean isHeading() {
        return heading > 0;
    }

    Line with(String other) {
        return new Line(place, other, heading, depth);
    }
}
