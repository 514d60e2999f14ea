package dure.license;

import dure.license.ExpressionTokens.Kind;
import dure.license.ExpressionTokens.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * Reads a license expression as SPDX 3.0.1, annex "SPDX license expressions", writes it down: {@code +} binds first, then WITH,
 * AND, OR; operators all upper or all lower case; ids in any case. One parser reads one text.
 */
final class ExpressionParser {

    static final int MAX_LENGTH = 1000;
    private static final int MAX_DEPTH = 20;
    private static final int MAX_CHOICES = 64;

    private final LicenseIds ids;
    private final ExpressionTokens tokens;
    private final List<LicenseExpression.DeprecatedId> warnings = new ArrayList<>();
    private int depth;

    private ExpressionParser(String text, LicenseIds ids) {
        this.ids = ids;
        this.tokens = new ExpressionTokens(text);
    }

    static LicenseExpression parse(String text, LicenseIds ids) {
        if (text.isBlank()) {
            throw new ExpressionFault(0, "empty", "");
        }
        if (text.length() > MAX_LENGTH) {
            throw new ExpressionFault(MAX_LENGTH, "tooLong", String.valueOf(MAX_LENGTH));
        }
        return new ExpressionParser(text, ids).whole();
    }

    private LicenseExpression whole() {
        var term = anyOf();
        var rest = tokens.peek();
        if (rest.kind() == Kind.CLOSE) {
            throw new ExpressionFault(rest.start(), "unopened", ")");
        }
        if (rest.kind() != Kind.END) {
            throw operatorExpected(rest);
        }
        if (term.choiceCount() > MAX_CHOICES) {
            throw new ExpressionFault(0, "tooManyChoices", String.valueOf(MAX_CHOICES));
        }
        var branches = term.choices().stream()
                .map(leaves -> new LicenseExpression.Branch(List.copyOf(leaves)))
                .toList();
        return new LicenseExpression(term.text(), branches, List.copyOf(warnings));
    }

    private ExpressionTerm anyOf() {
        return chain("OR", false, this::allOf);
    }

    private ExpressionTerm allOf() {
        return chain("AND", true, this::operand);
    }

    private ExpressionTerm chain(String operator, boolean all, Supplier<ExpressionTerm> part) {
        var operands = new ArrayList<ExpressionTerm>();
        operands.add(part.get());
        while (tokens.peek().is(operator)) {
            takeOperator();
            operands.add(part.get());
        }
        return ExpressionTerm.join(all, operands);
    }

    /** Operators stand between spaces. */
    private Token takeOperator() {
        boolean touches = tokens.touchesPrevious();
        var operator = tokens.take();
        if (touches || (tokens.touchesPrevious() && tokens.peek().kind() != Kind.END)) {
            throw new ExpressionFault(operator.start(), "operatorSpace", operator.text());
        }
        return operator;
    }

    private ExpressionTerm operand() {
        var token = tokens.take();
        return switch (token.kind()) {
            case OPEN -> group(token);
            case WORD -> new ExpressionTerm.Single(leaf(token));
            case CLOSE, END -> throw new ExpressionFault(token.start(), "licenseExpected", token.text());
        };
    }

    private ExpressionTerm group(Token open) {
        if (++depth > MAX_DEPTH) {
            throw new ExpressionFault(open.start(), "tooDeep", String.valueOf(MAX_DEPTH));
        }
        var inner = anyOf();
        var close = tokens.peek();
        if (close.kind() == Kind.END) {
            throw new ExpressionFault(open.start(), "unclosed", "(");
        }
        if (close.kind() != Kind.CLOSE) {
            throw operatorExpected(close);
        }
        tokens.take();
        depth--;
        if (tokens.peek().is("WITH")) {
            throw new ExpressionFault(
                    tokens.peek().start(), "withAfterGroup", tokens.peek().text());
        }
        return inner;
    }

    private LicenseExpression.Leaf leaf(Token word) {
        if (word.looksLikeOperator()) {
            throw new ExpressionFault(word.start(), "licenseExpected", word.text());
        }
        var named = ids.license(word.text(), word.start());
        warnings.addAll(named.warnings());
        if (!tokens.peek().is("WITH")) {
            return new LicenseExpression.Leaf(named.id(), named.orLater(), null);
        }
        takeOperator();
        var addition = tokens.take();
        if (addition.kind() != Kind.WORD || addition.looksLikeOperator()) {
            throw new ExpressionFault(addition.start(), "exceptionExpected", addition.text());
        }
        var with = ids.addition(addition.text(), addition.start());
        warnings.addAll(with.warnings());
        if (tokens.peek().is("WITH")) {
            throw new ExpressionFault(
                    tokens.peek().start(), "withTwice", tokens.peek().text());
        }
        return new LicenseExpression.Leaf(named.id(), named.orLater(), with.id());
    }

    private static ExpressionFault operatorExpected(Token found) {
        String reason = "operatorExpected";
        if (found.text().startsWith("+")) {
            reason = "plusSpace";
        } else if (found.looksLikeOperator()) {
            boolean mixed = !found.is(found.text().toUpperCase(Locale.ROOT));
            reason = mixed ? "operatorCase" : reason;
        }
        return new ExpressionFault(found.start(), reason, found.text());
    }
}
