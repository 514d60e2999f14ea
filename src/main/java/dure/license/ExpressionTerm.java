package dure.license;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A license expression as a tree: what the parser builds and what the normalised text and the branches come from. */
sealed interface ExpressionTerm {

    String text();

    /** Every choice, each with the licenses that then hold together, in the writer's order. */
    Set<Set<LicenseExpression.Leaf>> choices();

    /** How many choices there are at most, without building them. */
    long choiceCount();

    /** One license. */
    record Single(LicenseExpression.Leaf leaf) implements ExpressionTerm {
        @Override
        public String text() {
            return leaf.text();
        }

        @Override
        public Set<Set<LicenseExpression.Leaf>> choices() {
            return Set.of(Set.of(leaf));
        }

        @Override
        public long choiceCount() {
            return 1;
        }
    }

    /** All of them hold. */
    record All(List<ExpressionTerm> operands) implements ExpressionTerm {
        @Override
        public String text() {
            return operands.stream()
                    .map(each -> each instanceof Any ? "(" + each.text() + ")" : each.text())
                    .collect(Collectors.joining(" AND "));
        }

        @Override
        public Set<Set<LicenseExpression.Leaf>> choices() {
            Set<Set<LicenseExpression.Leaf>> found = new LinkedHashSet<>(Set.of(Set.of()));
            for (var operand : operands) {
                found = pairs(found, operand.choices());
            }
            return found;
        }

        @Override
        public long choiceCount() {
            return operands.stream().mapToLong(ExpressionTerm::choiceCount).reduce(1, All::multiply);
        }

        private static long multiply(long a, long b) {
            return Math.min(a * b, Integer.MAX_VALUE);
        }

        private static Set<Set<LicenseExpression.Leaf>> pairs(
                Set<Set<LicenseExpression.Leaf>> left, Set<Set<LicenseExpression.Leaf>> right) {
            var all = new LinkedHashSet<Set<LicenseExpression.Leaf>>();
            for (var first : left) {
                for (var second : right) {
                    var both = new LinkedHashSet<>(first);
                    both.addAll(second);
                    all.add(both);
                }
            }
            return all;
        }
    }

    /** One of them is chosen. */
    record Any(List<ExpressionTerm> operands) implements ExpressionTerm {
        @Override
        public String text() {
            return operands.stream().map(ExpressionTerm::text).collect(Collectors.joining(" OR "));
        }

        @Override
        public Set<Set<LicenseExpression.Leaf>> choices() {
            var all = new LinkedHashSet<Set<LicenseExpression.Leaf>>();
            operands.forEach(each -> all.addAll(each.choices()));
            return all;
        }

        @Override
        public long choiceCount() {
            return operands.stream()
                    .mapToLong(ExpressionTerm::choiceCount)
                    .reduce(0, (a, b) -> Math.min(a + b, Integer.MAX_VALUE));
        }
    }

    /** Joins operands; those of the same kind lose their parentheses, since the order of AND and of OR does not matter. */
    static ExpressionTerm join(boolean all, List<ExpressionTerm> operands) {
        if (operands.size() == 1) {
            return operands.getFirst();
        }
        var flat = new ArrayList<ExpressionTerm>();
        for (var each : operands) {
            switch (each) {
                case All inner when all -> flat.addAll(inner.operands());
                case Any inner when !all -> flat.addAll(inner.operands());
                default -> flat.add(each);
            }
        }
        return all ? new All(List.copyOf(flat)) : new Any(List.copyOf(flat));
    }
}
