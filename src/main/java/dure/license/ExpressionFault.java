package dure.license;

/** What is wrong with a license expression and where; the service says it to the person. */
final class ExpressionFault extends RuntimeException {

    private final int position;
    private final String reason;
    private final String found;

    /**
     * @param position offset from 0
     * @param reason   last part of the message key {@code license.expression.error.*}
     * @param found    the piece of text in question
     */
    ExpressionFault(int position, String reason, String found) {
        super(reason + " at " + position);
        this.position = position;
        this.reason = reason;
        this.found = found;
    }

    int position() {
        return position;
    }

    String messageKey() {
        return "license.expression.error." + reason;
    }

    String found() {
        return found;
    }
}
