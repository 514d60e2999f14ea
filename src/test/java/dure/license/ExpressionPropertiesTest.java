package dure.license;

import static dure.license.Licenses.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.spdx.library.LicenseInfoFactory;
import org.spdx.library.SpdxModelFactory;
import org.spdx.library.model.v2.license.InvalidLicenseExpression;

/** Rules that hold for every expression, whatever it says. */
class ExpressionPropertiesTest {

    private static final List<String> LICENSES = List.of(
            "MIT",
            "ISC",
            "0BSD",
            "Apache-2.0",
            "MPL-2.0",
            "GPL-2.0-only",
            "GPL-3.0-or-later",
            "CC-BY-SA-4.0",
            "Apache-2.0+",
            "GPL-2.0-only WITH Classpath-exception-2.0");

    /** An expression as it was typed, and what it means: the sets of accepted licenses that satisfy it. */
    record Typed(String text, Meaning meaning) {}

    interface Meaning {
        boolean satisfiedBy(Set<String> accepted);
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void whatIsNormalisedIsReadAgainUnchanged(@ForAll("expressions") Typed typed) {
        var once = read(typed.text());

        assertThat(read(once.text())).isEqualTo(once);
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void theBranchesMeanWhatWasTyped(@ForAll("expressions") Typed typed, @ForAll("accepted") Set<String> accepted) {
        boolean byBranch = read(typed.text()).branches().stream()
                .anyMatch(branch -> branch.leaves().stream().allMatch(leaf -> accepted.contains(leaf.text())));

        assertThat(byBranch).isEqualTo(typed.meaning().satisfiedBy(accepted));
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void everyLicenseTypedIsALeafAndStaysInOrder(@ForAll("expressions") Typed typed) {
        var typedIds = ids(typed.text());

        assertThat(ids(read(typed.text()).text())).isEqualTo(typedIds);
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void theReferenceLibraryAcceptsWhatWeAccept(@ForAll("expressions") Typed typed) throws Exception {
        SpdxModelFactory.init();
        var theirs = LicenseInfoFactory.parseSPDXLicenseStringCompatV2(
                read(typed.text()).text());

        assertThat(theirs).isNotInstanceOf(InvalidLicenseExpression.class);
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void anythingElseIsRefusedAtAPlaceInsideTheText(@ForAll("noise") String noise) {
        try {
            assertThat(read(noise).text()).isNotBlank();
        } catch (ExpressionFault fault) {
            assertThat(fault.position()).isBetween(0, noise.length());
        }
    }

    @Provide
    Arbitrary<Typed> expressions() {
        return expression(3);
    }

    @Provide
    Arbitrary<Set<String>> accepted() {
        return Arbitraries.of(LICENSES).set().ofMaxSize(LICENSES.size());
    }

    @Provide
    Arbitrary<String> noise() {
        return Arbitraries.of(
                        "MIT",
                        "AND",
                        "or",
                        "With",
                        "(",
                        ")",
                        " ",
                        "  ",
                        "+",
                        "LicenseRef-",
                        "x",
                        "LLVM-exception",
                        ":",
                        "가",
                        "-",
                        "DocumentRef-a:",
                        "\t")
                .list()
                .ofMaxSize(12)
                .map(pieces -> String.join("", pieces));
    }

    private static Arbitrary<Typed> expression(int depth) {
        var leaf = Combinators.combine(Arbitraries.of(LICENSES), Arbitraries.of(true, false))
                .as((id, lower) ->
                        new Typed(lower ? id.toLowerCase(Locale.ROOT) : id, accepted -> accepted.contains(id)));
        if (depth == 0) {
            return leaf;
        }
        var inner = expression(depth - 1);
        var and = Arbitraries.of(" AND ", " and ", "  AND  ");
        var or = Arbitraries.of(" OR ", " or ", "   OR ");
        return Arbitraries.oneOf(
                leaf,
                Combinators.combine(inner, and, inner)
                        .as((a, op, b) -> new Typed(
                                "(" + a.text() + ")" + op + "( " + b.text() + " )",
                                accepted -> a.meaning().satisfiedBy(accepted)
                                        && b.meaning().satisfiedBy(accepted))),
                Combinators.combine(inner, or, inner)
                        .as((a, op, b) -> new Typed(
                                a.text() + op + b.text(),
                                accepted -> a.meaning().satisfiedBy(accepted)
                                        || b.meaning().satisfiedBy(accepted))));
    }

    private static List<String> ids(String text) {
        return List.of(text.replaceAll("[()]", " ").strip().split("\\s+")).stream()
                .map(word -> word.toLowerCase(Locale.ROOT))
                .collect(Collectors.toList());
    }
}
