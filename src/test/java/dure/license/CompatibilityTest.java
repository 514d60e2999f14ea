package dure.license;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What may enter what. A wrong YES is the worst defect here, so the unsafe pairs are spelled out and swept. */
class CompatibilityTest {

    private static final List<String> COVERED = List.of(
            "0BSD MIT ISC Zlib BSD-2-Clause BSD-3-Clause Apache-2.0 MPL-2.0 EPL-2.0 LGPL-2.1-only LGPL-2.1-or-later LGPL-3.0-only LGPL-3.0-or-later GPL-2.0-only GPL-2.0-or-later GPL-3.0-only GPL-3.0-or-later AGPL-3.0-only AGPL-3.0-or-later Unlicense CC0-1.0 CC-BY-4.0 CC-BY-SA-4.0 CC-BY-NC-4.0 CC-BY-ND-4.0 ODbL-1.0 ODC-By-1.0 CDLA-Permissive-2.0 OpenMDW-1.0"
                    .split(" "));
    private static final Set<InboundRelation> ENTERS = EnumSet.of(
            InboundRelation.COPIED,
            InboundRelation.MODIFIED,
            InboundRelation.TRANSLATED,
            InboundRelation.EXCERPTED,
            InboundRelation.CRAWLED);

    private static Verdict verdict(String inbound, String outbound, InboundRelation relation) {
        return Licenses.SERVICE.compatibility(inbound, outbound, relation).verdict();
    }

    @ParameterizedTest
    @CsvSource({
        "MIT, Apache-2.0", "MIT, GPL-3.0-only", "BSD-3-Clause, MIT", "CC0-1.0, CC-BY-4.0",
        "Apache-2.0, GPL-3.0-or-later", "CC-BY-4.0, CC-BY-SA-4.0", "CDLA-Permissive-2.0, CC-BY-4.0",
                "MPL-2.0, GPL-2.0-only",
        "LGPL-2.1-only, GPL-2.0-only", "GPL-2.0-or-later, GPL-2.0-only", "ODbL-1.0, ODbL-1.0",
                "GPL-2.0-only, GPL-2.0-only"
    })
    void whatIsPlainlyAllowedIsYes(String inbound, String outbound) {
        assertThat(verdict(inbound, outbound, InboundRelation.COPIED)).isEqualTo(Verdict.YES);
    }

    @ParameterizedTest
    @CsvSource({
        "Apache-2.0, GPL-2.0-only",
        "Apache-2.0, GPL-2.0-or-later",
        "Apache-2.0, LGPL-2.1-or-later",
        "CC-BY-SA-4.0, CC-BY-4.0",
        "CC-BY-NC-4.0, CC-BY-4.0",
        "CC-BY-NC-4.0, Apache-2.0",
        "CC-BY-ND-4.0, CC-BY-4.0",
        "GPL-3.0-only, Apache-2.0",
        "GPL-2.0-only, MIT",
        "GPL-2.0-only, GPL-3.0-only",
        "GPL-3.0-only, GPL-2.0-or-later",
        "GPL-3.0-only, GPL-3.0-or-later",
        "AGPL-3.0-only, GPL-3.0-only",
        "MPL-2.0, Apache-2.0",
        "LGPL-3.0-only, MIT",
        "CC-BY-4.0, CC0-1.0",
        "ODbL-1.0, CC-BY-4.0",
        "LicenseRef-KOGL-2, CC-BY-4.0",
        "LicenseRef-KOGL-3, CC-BY-SA-4.0"
    })
    void whatIsPlainlyForbiddenIsNo(String inbound, String outbound) {
        assertThat(verdict(inbound, outbound, InboundRelation.COPIED)).isEqualTo(Verdict.NO);
    }

    @ParameterizedTest
    @CsvSource({
        "Artistic-2.0, MIT", "MIT, Artistic-2.0", "LicenseRef-x, MIT", "LicenseRef-x, LicenseRef-x",
        "Apache-2.0 WITH LLVM-exception, GPL-2.0-only", "Apache-2.0+, MIT", "GPL-2.0, GPL-3.0-only",
                "BSD-4-Clause, GPL-3.0-only"
    })
    void aPairThatIsNotInTheTableIsUnknown(String inbound, String outbound) {
        assertThat(verdict(inbound, outbound, InboundRelation.COPIED)).isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    void nothingRestrictedEverBecomesOpen() {
        var restricted =
                List.of("CC-BY-NC-4.0", "CC-BY-ND-4.0", "LicenseRef-KOGL-2", "LicenseRef-KOGL-3", "LicenseRef-KOGL-4");
        for (var inbound : restricted) {
            for (var outbound : COVERED) {
                if (!inbound.equals(outbound)) {
                    ENTERS.forEach(relation -> assertThat(verdict(inbound, outbound, relation))
                            .as(inbound + " " + outbound + " " + relation)
                            .isIn(
                                    outbound.matches("CC-BY-N[CD]-4.0")
                                            ? List.of(Verdict.NO, Verdict.CHECK)
                                            : List.of(Verdict.NO)));
                }
            }
        }
    }

    @Test
    void aCopyleftNeverLosesItsConditions() {
        var weaker = COVERED.stream().filter(id -> !id.contains("GPL")).toList();
        for (var inbound :
                COVERED.stream().filter(id -> id.matches("A?GPL.*|LGPL.*")).toList()) {
            for (var outbound : weaker) {
                ENTERS.forEach(relation -> assertThat(verdict(inbound, outbound, relation))
                        .as(inbound + " " + outbound + " " + relation)
                        .isEqualTo(Verdict.NO));
            }
        }
        for (var outbound : COVERED) {
            if (!outbound.equals("CC-BY-SA-4.0") && !outbound.contains("GPL-3.0")) {
                ENTERS.forEach(relation -> assertThat(verdict("CC-BY-SA-4.0", outbound, relation))
                        .as("CC-BY-SA-4.0 " + outbound + " " + relation)
                        .isEqualTo(Verdict.NO));
            }
        }
    }

    @Test
    void aVersionThatWasNotGrantedIsNeverYes() {
        for (var inbound : COVERED.stream().filter(id -> id.endsWith("-only")).toList()) {
            var later = inbound.replace("-only", "-or-later");
            ENTERS.forEach(relation -> assertThat(verdict(inbound, later, relation))
                    .as(inbound + " " + relation)
                    .isEqualTo(Verdict.NO));
        }
    }

    @Test
    void noDerivativesForbidsChangesEvenUnderItself() {
        assertThat(verdict("CC-BY-ND-4.0", "CC-BY-ND-4.0", InboundRelation.TRANSLATED))
                .isEqualTo(Verdict.NO);
        assertThat(verdict("LicenseRef-KOGL-3", "LicenseRef-KOGL-3", InboundRelation.MODIFIED))
                .isEqualTo(Verdict.NO);
    }

    @ParameterizedTest
    @EnumSource(names = {"TRAINED_ON", "AI_OUTPUT_OF"})
    void whatNoLicenseTextSettlesNeedsAPerson(InboundRelation relation) {
        for (var inbound : List.of("CC-BY-4.0", "CC-BY-NC-4.0", "CC-BY-ND-4.0", "GPL-3.0-only", "LicenseRef-KOGL-1")) {
            assertThat(verdict(inbound, "Apache-2.0", relation)).as(inbound).isEqualTo(Verdict.CHECK);
        }
    }

    @Test
    void aChoiceIsAskedForAndTheChosenBranchCounts() {
        var open = Licenses.SERVICE.compatibility("MIT OR GPL-3.0-only", "Apache-2.0", InboundRelation.COPIED);

        assertThat(open.choiceNeeded()).isTrue();
        assertThat(open.verdict()).isEqualTo(Verdict.CHECK);
        assertThat(open.branches()).extracting(Compatibility.Branch::verdict).containsExactly(Verdict.YES, Verdict.NO);
        assertThat(verdict("MIT", "Apache-2.0", InboundRelation.COPIED)).isEqualTo(Verdict.YES);
        assertThat(verdict("GPL-2.0-only OR GPL-3.0-only", "Apache-2.0", InboundRelation.COPIED))
                .isEqualTo(Verdict.NO);
    }

    @Test
    void everyPartOfAnAndAndEveryOutboundChoiceMustPass() {
        assertThat(verdict("MIT AND CC-BY-NC-4.0", "Apache-2.0", InboundRelation.COPIED))
                .isEqualTo(Verdict.NO);
        assertThat(verdict("GPL-3.0-only", "GPL-3.0-only OR MIT", InboundRelation.COPIED))
                .isEqualTo(Verdict.NO);
        assertThat(verdict("MIT", "Apache-2.0 OR GPL-2.0-only", InboundRelation.COPIED))
                .isEqualTo(Verdict.YES);
        assertThat(verdict("GPL-3.0-only", "GPL-3.0-only AND MIT", InboundRelation.COPIED))
                .isEqualTo(Verdict.CHECK);
    }

    @Test
    void everyRowNamesKnownLicensesAndRelations() {
        for (var spoken : Licenses.TABLE.cases()) {
            assertThat(Licenses.read(spoken.inbound()).text()).isEqualTo(spoken.inbound());
            assertThat(Licenses.read(spoken.inbound()).warnings()).isEmpty();
            assertThat(InboundRelation.values()).extracting(Enum::name).contains(spoken.relation());
            if (!spoken.outbound().equals("*")) {
                assertThat(Licenses.read(spoken.outbound()).text()).isEqualTo(spoken.outbound());
            }
        }
    }

    @Test
    void everyPairOfTheListIsJudgedWhenSomethingEnters() {
        var missing = new ArrayList<String>();
        for (var inbound : COVERED) {
            for (var outbound : COVERED) {
                for (var relation : ENTERS) {
                    if (verdict(inbound, outbound, relation) == Verdict.UNKNOWN) {
                        missing.add(inbound + " -> " + outbound + " " + relation);
                    }
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void everyRowGivesItsReasonInBothLanguagesAndItsSource() {
        for (var row : Csv.rows("compatibility.csv")) {
            assertThat(row.get("reason_ko")).matches("(?s).*[가-힣].*");
            assertThat(row.get("reason_en")).doesNotContainPattern("[가-힣]").endsWith(".");
            assertThat(row.get("source")).isNotBlank();
        }
    }
}
