package dure.template;

import static dure.template.MergeRequests.anEmptyMergeOf;
import static dure.template.MergeRequests.lines;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dure.shared.Bilingual;
import dure.shared.InvalidInput;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What each type of value takes, refuses and prints. */
class ValueTypesTest {

    private static final String CHOICES = """
            - name: v
              type: CHOICES
              group: WORK
              label: {ko: 권리, en: Rights}
              choices:
                REPRODUCE: {ko: 복제권, en: Reproduction}
                RENT: {ko: 대여권, en: Rental}
                PERFORM: {ko: 공연권, en: Performance}
            """;
    private static final String ROWS = """
            - name: fee
              type: MONEY
              group: MONEY
              label: {ko: 대가, en: Fee}
            - name: v
              type: ROWS
              group: MONEY
              label: {ko: 지급 일정, en: Payments}
              columns:
                - {name: when, type: DATE, label: {ko: 지급일, en: Day}}
                - {name: amount, type: MONEY, label: {ko: 금액, en: Amount}, total: fee}
            """;

    @Test
    void aListItemBecomesOneItemForEachChosenRight() {
        var templates =
                OwnTexts.with("다음\n\n1. {{v}}", "These\n\n1. {{v}}", "variables: [v]", CHOICES, "variables: [v]");

        MergedDocument merged = templates.merge(anEmptyMergeOf("t")
                .value("v", List.of("RENT", "REPRODUCE", "RENT"))
                .build());

        assertThat(lines(merged)).contains("다음", "1. 대여권", "2. 복제권").doesNotContain("1. 공연권");
    }

    @Test
    void boxesShowWhatWasNotChosenToo() {
        var templates = OwnTexts.with("{{v|boxes}}", "{{v|boxes}}", "variables: [v]", CHOICES, "variables: [v]");

        MergedDocument merged =
                templates.merge(anEmptyMergeOf("t").value("v", List.of("RENT")).build());

        assertThat(lines(merged)).contains("□\u00A0복제권  ■\u00A0대여권  □\u00A0공연권");
        assertThat(lines(templates.merge(anEmptyMergeOf("t").build()))).contains("□\u00A0복제권  □\u00A0대여권  □\u00A0공연권");
    }

    @Test
    void aConditionAsksWhetherAChoiceIsAmongThem() {
        String text = "{{#v=RENT}}빌려줌{{/}}{{^v=PERFORM}}공연 없음{{/}}";
        var templates = OwnTexts.with(text, text, "variables: [v]", CHOICES, "variables: [v]");

        assertThat(lines(templates.merge(
                        anEmptyMergeOf("t").value("v", List.of("RENT")).build())))
                .contains("빌려줌공연 없음");
    }

    @Test
    void aTableStandsBetweenTheParagraphsWithoutANumber() {
        var templates = OwnTexts.with(
                "앞\n\n{{v}}\n\n뒤 {{fee}}",
                "before\n\n{{v}}\n\nafter {{fee}}",
                "variables: [v, fee]",
                ROWS,
                "variables: [fee, v]");

        MergedDocument merged = templates.merge(anEmptyMergeOf("t")
                .value("fee", "3000000")
                .value("v", List.of(Map.of("when", "2026-12-01", "amount", "1000000"), Map.of("amount", "2000000")))
                .build());

        assertThat(lines(merged))
                .contains("① 앞", "2026. 12. 1. | 1,000,000원", " | 2,000,000원", "② 뒤 일금 삼백만원정(₩3,000,000)");
        assertThat(merged.missing()).noneMatch(missing -> missing.name().equals("v"));
    }

    @Test
    void paymentsThatDoNotAddUpToTheFeeAreAskedFor() {
        var templates = OwnTexts.with(
                "{{v}}\n\n{{fee}}", "{{v}}\n\n{{fee}}", "variables: [v, fee]", ROWS, "variables: [fee, v]");
        var request = anEmptyMergeOf("t").value("fee", "3000000").value("v", List.of(Map.of("amount", "1000000")));

        assertThat(templates.merge(request.build()).missing())
                .filteredOn(missing -> missing.name().equals("v"))
                .singleElement()
                .satisfies(missing -> assertThat(missing.label().ko()).contains("3,000,000", "1,000,000"));
    }

    @Test
    void aWrongCellIsRefusedWithItsRowAndColumn() {
        var templates =
                OwnTexts.with("{{v}} {{fee}}", "{{v}} {{fee}}", "variables: [v, fee]", ROWS, "variables: [fee, v]");
        var request = anEmptyMergeOf("t").value("v", List.of(Map.of(), Map.of("when", "내일", "other", "x")));

        assertThatThrownBy(() -> templates.check(request.build()))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.errors())
                                .extracting("pointer")
                                .containsExactlyInAnyOrder("/values/v/1/when", "/values/v/1/other"));
    }

    @Test
    void aPeriodIsPrintedFromItsFirstToItsLastDay() {
        var templates = one("PERIOD");

        assertThat(printed(templates, "2026-01-01/2026-12-31", Locale.KOREAN))
                .contains("2026년 1월 1일부터 2026년 12월 31일까지");
        assertThat(printed(templates, "2026-01-01/2026-12-31", Locale.ENGLISH))
                .contains("from 1 January 2026 to 31 December 2026");
        assertThatThrownBy(() -> printed(templates, "2026-12-31/2026-01-01", Locale.KOREAN))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void aBusinessNumberIsCheckedByItsLastDigit() {
        var templates = one("BUSINESS_NUMBER");

        assertThat(printed(templates, "123-45-67891", Locale.KOREAN)).contains("123-45-67891");
        assertThatThrownBy(() -> printed(templates, "123-45-67890", Locale.KOREAN))
                .isInstanceOf(InvalidInput.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "저작인격권을 포기한다",
                "저작인격권을 모두 양도한다",
                "저작인격권의 불행사",
                "The Author waives all moral rights.",
                "assign moral rights"
            })
    void moralRightsCannotBeGivenAwayInFreeText(String text) {
        var templates = one("TEXT");

        assertThatThrownBy(() -> printed(templates, text, Locale.KOREAN)).isInstanceOf(InvalidInput.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"저작인격권을 양도하지 아니한다", "The Author does not waive moral rights."})
    void itMayBeSaidThatMoralRightsStay(String text) {
        assertThat(printed(one("TEXT"), text, Locale.KOREAN)).contains(text);
    }

    @Test
    void aFeeSaysWhatIsWithheldAndWhatIsPaidOut() {
        String variables = """
                - {name: fee, type: MONEY, group: MONEY, label: {ko: 대가, en: Fee}}
                - name: fee.tax
                  type: CHOICE
                  group: MONEY
                  label: {ko: 세금, en: Tax}
                  choices:
                    NONE: {ko: 없음, en: None}
                    WITHHOLD_3_3: {ko: 원천징수, en: Withheld}
                    OTHER_8_8: {ko: 기타소득, en: Other income}
                    VAT_INVOICE: {ko: 세금계산서, en: VAT}
                """;
        String text =
                "{{#fee.tax}}{{fee}}{{/}}: {{#fee.withheld}}{{fee.withheld}}, {{fee.net}}{{/}}{{#fee.vat}}{{fee.vat}}, {{fee.total}}{{/}}";
        var templates = OwnTexts.with(text, text, "variables: [fee, fee.tax]", variables, "variables: [fee, fee.tax]");
        var request = anEmptyMergeOf("t").value("fee", "1000000");

        assertThat(lines(
                        templates.merge(request.value("fee.tax", "WITHHOLD_3_3").build())))
                .contains("일금 일백만원정(₩1,000,000): 일금 삼만삼천원정(₩33,000), 일금 구십육만칠천원정(₩967,000)");
        assertThat(lines(templates.merge(request.value("fee.tax", "VAT_INVOICE").build())))
                .contains("일금 일백만원정(₩1,000,000): 일금 일십만원정(₩100,000), 일금 일백일십만원정(₩1,100,000)");
        assertThat(lines(templates.merge(request.value("fee.tax", "NONE").build())))
                .contains("일금 일백만원정(₩1,000,000):");
    }

    @Test
    void anAmendmentPrintsWhatChanges() {
        var templates = OwnTexts.with(
                "{{base.title}} {{base.number}}\n\n{{base.changes}}",
                "{{base.title}} {{base.number}}\n\n{{base.changes}}",
                "",
                "[]",
                "base: required");
        var change = new ClauseChange(
                "term",
                new Bilingual("제3조(계약기간)", "Article 3 (Term)"),
                new Bilingual("전", "old"),
                new Bilingual("후", "new"),
                ClauseChange.Kind.CHANGED);
        var base = new BaseAgreement(
                "AG-2026-0003", new Bilingual("협업 계약서", "Collaboration"), LocalDate.of(2026, 3, 1), List.of(change));

        assertThat(lines(templates.merge(anEmptyMergeOf("t").base(base).build())))
                .contains("협업 계약서 AG-2026-0003", "제3조(계약기간) | 전 | 후");
        assertThat(templates.merge(anEmptyMergeOf("t").build()).missing())
                .extracting(MissingValue::name)
                .contains("base");
    }

    private static TemplateService one(String type) {
        String variable = "- {name: v, type: %s, group: WORK, label: {ko: 값, en: Value}}\n".formatted(type);
        return OwnTexts.with("{{v}}", "{{v}}", "variables: [v]", variable, "variables: [v]");
    }

    private static List<String> printed(TemplateService templates, String value, Locale language) {
        return lines(templates.merge(
                anEmptyMergeOf("t").value("v", value).in(language).build()));
    }
}
