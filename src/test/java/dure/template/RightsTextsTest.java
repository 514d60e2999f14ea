package dure.template;

import static dure.template.MergeRequests.aMergeOf;
import static dure.template.MergeRequests.lines;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dure.document.DocumentRenderer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the agreements on work and rights give away, as printed and as data. */
class RightsTextsTest {

    private final TemplateService templates = PureTemplates.service();

    /** 저작권법 45(2): all economic rights do not presume the right to derivative works, so it is asked, never preset. */
    @Test
    void nobodyAssignsRightsWithoutSayingWhetherDerivativesAreIncluded() {
        assertThat(missing(aMergeOf("assignment-of-rights").without("derivative")))
                .contains("derivative");
        assertThat(missing(aMergeOf("service").value("results.owner", "CLIENT")))
                .contains("derivative");
    }

    @Test
    void anAssignmentGivesTheRightsWhoseBoxesAreFilledAndNoOthers() {
        MergedDocument merged =
                templates.mergeForSending(aMergeOf("assignment-of-rights").build());

        assertThat(merged.grants()).singleElement().satisfies(grant -> {
            assertThat(grant.kinds()).containsExactlyInAnyOrder("DATASET", "TEXT");
            assertThat(grant.rights())
                    .containsExactlyInAnyOrder(
                            WorkRight.REPRODUCE,
                            WorkRight.PUBLIC_TRANSMIT,
                            WorkRight.DISTRIBUTE,
                            WorkRight.DERIVE,
                            WorkRight.DATABASE,
                            WorkRight.PATENT);
            assertThat(grant.retroactive()).isTrue();
            assertThat(grant.survivesEnd()).isFalse();
        });
        assertThat(lines(merged))
                .anyMatch(line ->
                        line.contains("■\u00A0복제권  □\u00A0공연권  ■\u00A0공중송신권  □\u00A0전시권  ■\u00A0배포권  □\u00A0대여권"));
    }

    @Test
    void derivativesThatAreNotIncludedAreNotGiven() {
        MergedDocument merged = templates.mergeForSending(aMergeOf("assignment-of-rights")
                .value("work.kinds", List.of("CODE"))
                .without("database")
                .value("derivative", "NO")
                .build());

        assertThat(merged.grants())
                .singleElement()
                .satisfies(grant -> assertThat(grant.rights()).doesNotContain(WorkRight.DERIVE, WorkRight.DATABASE));
        assertThat(lines(merged)).anyMatch(line -> line.contains("저작물이 프로그램인 때에도 양도에 포함되지 아니하며"));
    }

    @ParameterizedTest
    @CsvSource({
        "assignment-of-rights,우리말 뜻풀이 모음",
        "license-of-work,우리말 뜻풀이 모음",
        "joint-work,우리말 LLM 사전",
        "service,",
        "cla,",
        "collaboration,"
    })
    void anAgreementOnOneWorkReachesNoOther(String key, String work) {
        assertThat(templates.mergeForSending(aMergeOf(key).build()).grants())
                .isNotEmpty()
                .allSatisfy(grant -> assertThat(grant.work()).isEqualTo(work));
    }

    @ParameterizedTest
    @ValueSource(strings = {"CONTRACTOR", "JOINT"})
    void aContractorWithRightsOfItsOwnLicensesTheNamedLicensesOnly(String owner) {
        MergedDocument merged = templates.mergeForSending(aMergeOf("service")
                .value("results.owner", owner)
                .value("open.licenses", List.of("CC-BY-4.0"))
                .build());

        assertThat(merged.grants()).singleElement().satisfies(grant -> {
            assertThat(grant.outboundLicenses()).isEqualTo(Set.of("CC-BY-4.0"));
            assertThat(grant.sublicensable()).isTrue();
            assertThat(grant.survivesEnd()).isTrue();
        });
    }

    @Test
    void aClientWhoOwnsTheResultsChoosesTheLicense() {
        MergedDocument merged = templates.mergeForSending(aMergeOf("service")
                .value("results.owner", "CLIENT")
                .value("derivative", "YES")
                .build());

        assertThat(merged.grants()).singleElement().satisfies(grant -> {
            assertThat(grant.outboundLicenses()).as("any").isEmpty();
            assertThat(grant.rights()).hasSize(WorkRight.values().length);
        });
    }

    @ParameterizedTest
    @CsvSource({"NONE,false", "CONSENT,false", "OPEN,true"})
    void aLicenseMayBePassedOnOnlyWhereItSaysSo(String sublicense, boolean passedOn) {
        MergedDocument merged = templates.mergeForSending(
                aMergeOf("license-of-work").value("sublicense", sublicense).build());

        assertThat(merged.grants()).singleElement().satisfies(grant -> {
            assertThat(grant.sublicensable()).isEqualTo(passedOn);
            assertThat(grant.rights().contains(WorkRight.PATENT)).isEqualTo(passedOn);
        });
    }

    @Test
    void aClaWithoutRelicensingIsOnlyForTheLicensesItNames() {
        MergedDocument merged = templates.mergeForSending(aMergeOf("cla")
                .value("cla.relicense", "NO")
                .value("cla.licenses", List.of("MIT"))
                .build());

        assertThat(merged.grants())
                .singleElement()
                .satisfies(grant -> assertThat(grant.outboundLicenses()).isEqualTo(Set.of("MIT")));
        assertThat(lines(merged)).anyMatch(line -> line.contains("MIT 말고 다른 라이선스로"));
    }

    @ParameterizedTest
    @CsvSource({
        "NONE,부가가치세를 더하지 아니하며",
        "WITHHOLD_3_3,일금 이백구십만일천원정(₩2,901,000)",
        "OTHER_8_8,일금 이백칠십삼만육천원정(₩2,736,000)",
        "VAT_INVOICE,일금 삼백삼십만원정(₩3,300,000)"
    })
    void everyKindOfTaxIsSpelledOut(String tax, String words) {
        MergedDocument merged = templates.mergeForSending(
                aMergeOf("service").value("fee.tax", tax).build());

        assertThat(lines(merged)).anyMatch(line -> line.contains(words) && line.contains("부가가치세"));
    }

    @Test
    void aTaskWithoutAResultOrACriterionOfAcceptanceIsNotComplete() {
        var request = aMergeOf("service")
                .value(
                        "scope",
                        List.of(Map.of("task", "번역", "result", "번역문", "standard", "빠짐없음"), Map.of("task", "검수")));

        assertThat(templates.merge(request.build()).missing())
                .extracting(
                        MissingValue::name,
                        value -> value.label().ko(),
                        value -> value.label().en())
                .containsExactly(
                        tuple("scope/1/result", "과업 2번째 줄: 넘길 결과물", "Services, row 2: Result to deliver"),
                        tuple("scope/1/standard", "과업 2번째 줄: 합격 기준", "Services, row 2: Accepted when"));
    }

    @Test
    void partsOfAFeeAddUpToIt() {
        var request = aMergeOf("service")
                .value("payment", "SCHEDULE")
                .value(
                        "payment.schedule",
                        List.of(
                                Map.of("what", "계약 체결", "when", "2026-12-10", "amount", "1000000"),
                                Map.of("what", "번역문 합격", "when", "2027-05-20", "amount", "1900000")));

        assertThat(missing(request)).contains("payment.schedule");
    }

    @Test
    void besideEachOtherOneLanguagePrevailsAndNeitherIsATranslation() {
        for (String key : List.of("service", "assignment-of-rights", "license-of-work", "cla")) {
            List<String> lines = lines(templates.mergeForSending(
                    aMergeOf(key).layout(LanguageLayout.SIDE_BY_SIDE).build()));

            assertThat(lines).anyMatch(line -> line.contains("한국어본을 따른다"));
            assertThat(lines).noneMatch(line -> line.contains("참고를 위한 번역"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "service,SEPARATE",
        "service,SIDE_BY_SIDE",
        "assignment-of-rights,SIDE_BY_SIDE",
        "license-of-work,SIDE_BY_SIDE"
    })
    void tablesAndBoxesCanBePrintedInOneLanguageAndInTwo(String key, LanguageLayout layout) {
        MergedDocument merged =
                templates.mergeForSending(aMergeOf(key).layout(layout).build());

        assertThat(new DocumentRenderer().pages(merged.document())).isBetween(3, 20);
    }

    @Test
    void anyPartyIsCalledByItsRoleInGoodGrammar() {
        var request = aMergeOf("assignment-of-rights").party("ASSIGNOR", "최하은");

        assertThat(lines(templates.merge(request.build()))).anyMatch(line -> line.contains("(이하 각각 “양도인”이라 한다)"));
        assertThat(lines(templates.merge(request.in(Locale.ENGLISH).build())))
                .anyMatch(line -> line.contains("(each an “Assignor”)"));
    }

    private List<String> missing(MergeRequests request) {
        return templates.merge(request.in(Locale.KOREAN).build()).missing().stream()
                .map(MissingValue::name)
                .toList();
    }
}
