package dure.license;

import java.util.ArrayList;
import java.util.List;

/** Cuts a license expression into words and parentheses; each keeps its place so that an error can name it. */
final class ExpressionTokens {

    enum Kind {
        WORD,
        OPEN,
        CLOSE,
        END
    }

    /** @param start offset in the text, from 0 */
    record Token(Kind kind, String text, int start) {
        int end() {
            return start + text.length();
        }

        /** AND, OR or WITH in any case. */
        boolean looksLikeOperator() {
            return text.equalsIgnoreCase("AND") || text.equalsIgnoreCase("OR") || text.equalsIgnoreCase("WITH");
        }

        /** The operator in upper or in lower case, as SPDX wants it. */
        boolean is(String operator) {
            return text.equals(operator) || text.equals(operator.toLowerCase(java.util.Locale.ROOT));
        }
    }

    private final List<Token> tokens;
    private int next;

    ExpressionTokens(String text) {
        tokens = cut(text);
    }

    Token peek() {
        return tokens.get(next);
    }

    Token take() {
        return tokens.get(next == tokens.size() - 1 ? next : next++);
    }

    /** True when the token to come touches the one before it. */
    boolean touchesPrevious() {
        return next > 0 && tokens.get(next - 1).end() == peek().start();
    }

    private static List<Token> cut(String text) {
        var found = new ArrayList<Token>();
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == ' ') {
                at++;
            } else if (c == '(' || c == ')') {
                found.add(new Token(c == '(' ? Kind.OPEN : Kind.CLOSE, String.valueOf(c), at++));
            } else {
                int end = wordEnd(text, at);
                found.add(new Token(Kind.WORD, text.substring(at, end), at));
                at = end;
            }
        }
        found.add(new Token(Kind.END, "", text.length()));
        return found;
    }

    private static int wordEnd(String text, int start) {
        int at = start;
        while (at < text.length() && " ()".indexOf(text.charAt(at)) < 0) {
            char c = text.charAt(at);
            boolean allowed = c < 128 && (Character.isLetterOrDigit(c) || "-.:+".indexOf(c) >= 0);
            if (!allowed) {
                throw new ExpressionFault(at, "character", Character.toString(text.codePointAt(at)));
            }
            at++;
        }
        return at;
    }
}
