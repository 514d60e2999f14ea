package dure.license;

import static dure.license.Licenses.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dure.shared.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** SPDX 3.0.1 license expressions; what other parsers get wrong is listed in the domain notes, section 2. */
class ExpressionParserTest {

    @ParameterizedTest
    @CsvSource({
        "mit or apache-2.0, MIT OR Apache-2.0",
        "MIT AND (ISC AND 0BSD), MIT AND ISC AND 0BSD",
        "((MIT)), MIT",
        "MIT OR ISC AND 0BSD, MIT OR ISC AND 0BSD",
        "(MIT OR ISC) AND 0BSD, (MIT OR ISC) AND 0BSD",
        "( MIT  or  ISC )  and  0bsd, (MIT OR ISC) AND 0BSD",
        "zlib or isc or MIT, Zlib OR ISC OR MIT",
        "Apache-2.0+, Apache-2.0+",
        "gpl-2.0-only with CLASSPATH-EXCEPTION-2.0, GPL-2.0-only WITH Classpath-exception-2.0",
        "apache-2.0+ WITH llvm-exception OR MIT, Apache-2.0+ WITH LLVM-exception OR MIT",
        "LicenseRef-23, LicenseRef-23",
        "LicenseRef-kogl-1, LicenseRef-KOGL-1",
        "DocumentRef-spdx-tool-1.2:LicenseRef-MIT-Style-2, DocumentRef-spdx-tool-1.2:LicenseRef-MIT-Style-2",
        "MIT WITH AdditionRef-x, MIT WITH AdditionRef-x",
        "MIT WITH DocumentRef-a:AdditionRef-b, MIT WITH DocumentRef-a:AdditionRef-b"
    })
    void aValidExpressionIsSpelledAsTheListDoesAndKeepsItsOrder(String typed, String normalised) {
        assertThat(read(typed).text()).isEqualTo(normalised);
    }

    @ParameterizedTest
    @CsvSource({
        "MIT Or Apache-2.0, 4, operatorCase",
        "MIT aNd Apache-2.0, 4, operatorCase",
        "GPL-2.0-only With Classpath-exception-2.0, 13, operatorCase",
        "MIT AND, 7, licenseExpected",
        "AND MIT, 0, licenseExpected",
        "MIT AND OR ISC, 8, licenseExpected",
        "MIT ISC, 4, operatorExpected",
        "(MIT) WITH Classpath-exception-2.0, 6, withAfterGroup",
        "(MIT OR ISC) (0BSD), 13, operatorExpected",
        "Apache-2.0 +, 11, plusSpace",
        "Apache+2.0, 6, plusPlace",
        "+MIT, 0, plusPlace",
        "LicenseRef-공공누리, 11, character",
        "LicenseRef-, 11, referenceName",
        "LicenseRef-a_b, 12, character",
        "LicenseRef-a+, 12, character",
        "licenseref-x, 0, referenceCase",
        "MIT OR licenseRef-x, 7, referenceCase",
        "DocumentRef-x, 13, documentAlone",
        "DocumentRef-:LicenseRef-x, 12, referenceName",
        "DocumentRef-x:MIT, 14, documentAlone",
        "MIT WITH LicenseRef-x, 9, unknownException",
        "MIT WITH, 8, exceptionExpected",
        "MIT WITH Apache-2.0, 9, notAnException",
        "MIT WITH AND ISC, 9, exceptionExpected",
        "MIT WITH LLVM-exception WITH LLVM-exception, 24, withTwice",
        "Classpath-exception-2.0, 0, exceptionAlone",
        "AdditionRef-x, 0, exceptionAlone",
        "MIT AND NotALicense-9, 8, unknownLicense",
        "NOASSERTION, 0, unknownLicense",
        "MIT/ISC, 3, character",
        "(MIT, 0, unclosed",
        "MIT), 3, unopened",
        "(), 1, licenseExpected",
        "(MIT)AND ISC, 5, operatorSpace",
        "MIT AND(ISC), 4, operatorSpace"
    })
    void anInvalidExpressionIsRefusedWithItsPlace(String typed, int position, String reason) {
        var fault = catchThrowableOfType(ExpressionFault.class, () -> read(typed));

        assertThat(fault).isNotNull();
        assertThat(fault.messageKey()).isEqualTo("license.expression.error." + reason);
        assertThat(fault.position()).isEqualTo(position);
    }

    @Test
    void nothingAndTooMuchAreRefused() {
        assertThatExceptionOfType(ExpressionFault.class).isThrownBy(() -> read("  "));
        assertThatExceptionOfType(ExpressionFault.class).isThrownBy(() -> read("MIT" + " ".repeat(1000)));
        assertThatExceptionOfType(ExpressionFault.class).isThrownBy(() -> read("MIT\tOR ISC"));
        assertThatExceptionOfType(ExpressionFault.class)
                .isThrownBy(() -> read("(".repeat(21) + "MIT" + ")".repeat(21)));
        assertThatExceptionOfType(ExpressionFault.class)
                .isThrownBy(() -> read("(MIT OR ISC)" + " AND (Zlib OR 0BSD)".repeat(40)));
    }

    @Test
    void theDoorNamesFieldPlaceAndPiece() {
        var refused = catchThrowableOfType(
                InvalidInput.class, () -> Licenses.SERVICE.parse("MIT Or Apache-2.0", "/parts/0/license"));

        assertThat(refused.errors()).singleElement().satisfies(error -> {
            assertThat(error.pointer()).isEqualTo("/parts/0/license");
            assertThat(error.messageKey()).isEqualTo("license.expression.error.operatorCase");
            assertThat(error.args()).containsExactly("4", "Or");
        });
    }

    @Test
    void anOrIsAChoiceOfBranchesAndAnAndHoldsTogether() {
        var read = read("(MIT OR Apache-2.0) AND CC-BY-4.0");

        assertThat(read.branches())
                .extracting(LicenseExpression.Branch::text)
                .containsExactly("MIT AND CC-BY-4.0", "Apache-2.0 AND CC-BY-4.0");
        assertThat(read.choiceNeeded()).isTrue();
        assertThat(read.leaves())
                .extracting(LicenseExpression.Leaf::text)
                .containsExactly("MIT", "CC-BY-4.0", "Apache-2.0");
        assertThat(read("MIT OR mit").choiceNeeded()).isFalse();
    }

    @Test
    void aDeprecatedIdStaysAndExactReplacementsAreOffered() {
        var read = read("MIT OR GPL-2.0");

        assertThat(read.text()).isEqualTo("MIT OR GPL-2.0");
        assertThat(read.warnings())
                .containsExactly(new LicenseExpression.DeprecatedId(
                        "GPL-2.0", 7, java.util.List.of("GPL-2.0-only", "GPL-2.0-or-later")));
        assertThat(read("GPL-2.0+").warnings().getFirst().replacements()).containsExactly("GPL-2.0-or-later");
        assertThat(read("GPL-2.0-only OR MIT").warnings()).isEmpty();
    }
}
