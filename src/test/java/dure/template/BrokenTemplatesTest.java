package dure.template;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dure.template.text.BrokenText;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A broken clause or template is refused when it is read, with file, line and reason. */
class BrokenTemplatesTest {

    private static final String TEMPLATE = """
            key: t
            version: 1
            order: 1
            signing: SIGNED
            style: ARTICLES
            title: {ko: 양식, en: Template}
            summary: {ko: 요약, en: Summary}
            roles: [{key: PARTY, word: {ko: 당사자, en: Party}, min: 1, max: 2, signs: true}]
            preamble: {ko: '{{parties.named}}', en: '{{parties.named}}'}
            closing: {ko: 끝, en: End}
            clauses: [a]
            variables: [v]
            """;
    private static final String VARIABLES = """
            - {name: v, type: CHOICE, group: TERM, label: {ko: 값, en: Value}, choices: {SURE: {ko: 예, en: Sure}}}
            """;

    static Stream<Arguments> brokenTexts() {
        return Stream.of(
                Arguments.of("글 {{v}} {{w}}", "text {{v}} {{w}}", "a.md:10: unknown placeholder {{w}}"),
                Arguments.of("글 {{v}}", "text", "a.md:14: Korean uses [v], English []"),
                Arguments.of("글 {{v}} {ref:b}", "text {{v}} {ref:b}", "a.md:10: {ref:b} points at no article"),
                Arguments.of("글 {{#v=OTHER}}x{{/}}", "text {{#v=OTHER}}x{{/}}", "a.md:10: v has no choice OTHER"),
                Arguments.of("글 {{#v}}x", "text {{#v}}x", "a.md:10: the section {{#v}} is not closed"),
                Arguments.of("글 {{v}", "text {{v}", "a.md:10: a brace that belongs to no placeholder"),
                Arguments.of("글 {{v|은}}", "text {{v|은}}", "a.md:14: a Korean particle in the English text"),
                Arguments.of("글 {{v|라고}}", "text {{v}}", "a.md:10: unknown particle 라고"),
                Arguments.of("글 {{v}} <b>x</b>", "text {{v}}", "a.md:10: not known in a clause: HtmlInline"),
                Arguments.of("- {{v}}", "- {{v}}", "a.md:10: not known in a clause: BulletList"),
                Arguments.of("글 {{v}}\n\n둘", "text {{v}}", "Korean has 2 steps here, English 1"),
                Arguments.of("제3조에 따라 {{v}}", "under {{v}}", "a.md:10: a typed article number"),
                Arguments.of("저작인격권을 포기한다 {{v}}", "waived {{v}}", "a.md:10: moral rights"),
                Arguments.of("글", "text", "variables says [v], the text uses []"));
    }

    @ParameterizedTest
    @MethodSource("brokenTexts")
    void isRefusedWithFileLineAndReason(String korean, String english, String reason) {
        String clause = """
                ---
                key: a
                title: {ko: 조, en: Article}
                summary: {ko: 요약, en: Summary}
                variables: [v]
                ---

                ## ko

                %s

                ## en

                %s
                """.formatted(korean, english);

        assertThatThrownBy(() -> new TemplateLibrary(
                        Map.of("a.md", clause), Map.of("t.yaml", TEMPLATE, "variables/own.yaml", VARIABLES)))
                .hasMessageContaining(reason);
    }

    static Stream<Arguments> brokenForms() {
        String long121 = "가".repeat(121);
        return Stream.of(
                Arguments.of("title: {ko: 조,", "title: {ko: " + long121 + ",", "this title is too long"),
                Arguments.of("ko: 양식, en: Template", "ko: " + long121 + ", en: Template", "this title is too long"),
                Arguments.of("signing: SIGNED", "signing: ACKNOWLEDGED", "acknowledges gives no rights"),
                Arguments.of("type: MONEY, label: {ko: 칸", "type: DATE, label: {ko: 칸", "rows: only numbers"),
                Arguments.of("total: fee", "total: v", "rows: only numbers"),
                Arguments.of("total: fee", "total: 1234567890123456789", "rows: only numbers"),
                Arguments.of("total: fee", "width: 0", "the width of a column"),
                Arguments.of("name: fee, type: MONEY", "name: fee, type: TEXT", "needs an amount of money called fee"),
                Arguments.of("{{v}} 글", "글 {{v}}{{#v}}", "is not closed"),
                Arguments.of("{{#v}}{{v}}{{/}}", "{{#v}}{{v}}{{/}}.", "must be so in both languages"),
                Arguments.of("licenses-from: open", "licenses-from: v", "is no LICENSE"),
                Arguments.of("en: Value}", "en: Value}, default: ''", "the text default is missing"),
                Arguments.of("en: Value}", "en: Value}, when: ['!']", "not a condition"),
                Arguments.of("order: 1", "order: !!int 1", "cannot be read as YAML"));
    }

    @ParameterizedTest
    @MethodSource("brokenForms")
    void whatWouldFailLaterIsRefusedWhenItIsRead(String right, String wrong, String reason) {
        String clause = """
                ---
                key: a
                title: {ko: 조, en: Article}
                summary: {ko: 요약, en: Summary}
                variables: [fee, fee.tax, open, rows, v]
                grants: {from: PARTY, to: PARTY, rights: [DERIVE], licenses-from: open}
                ---

                ## ko

                {{v}} 글 {{fee}} {{fee.tax}} {{open}}

                {{rows}}

                {{#v}}{{v}}{{/}}

                ## en

                text {{v}} {{fee}} {{fee.tax}} {{open}}

                {{rows}}

                {{#v}}{{v}}{{/}}
                """;
        String variables = VARIABLES + """
                - {name: fee, type: MONEY, group: MONEY, label: {ko: 돈, en: Fee}}
                - {name: fee.tax, type: TEXT, group: MONEY, label: {ko: 세금, en: Tax}}
                - {name: open, type: LICENSES, group: RIGHTS, label: {ko: 공개, en: Open}}
                - name: rows
                  type: ROWS
                  group: MONEY
                  label: {ko: 표, en: Rows}
                  columns: [{name: a, type: MONEY, label: {ko: 칸, en: Column}, total: fee}]
                """;
        String template = TEMPLATE.replace("variables: [v]", "variables: [v, fee, fee.tax, open, rows]");
        assertThatCode(() -> read(clause, template, variables)).doesNotThrowAnyException();

        assertThatThrownBy(() -> read(
                        clause.replaceFirst(Pattern.quote(right), Matcher.quoteReplacement(wrong)),
                        template.replace(right, wrong),
                        variables.replace(right, wrong)))
                .isInstanceOf(BrokenText.class)
                .hasMessageContaining(reason);
    }

    private static TemplateLibrary read(String clause, String template, String variables) {
        return new TemplateLibrary(Map.of("a.md", clause), Map.of("t.yaml", template, "variables/own.yaml", variables));
    }

    @ParameterizedTest
    @MethodSource("residentNumbers")
    void noVariableAsksForAResidentNumber(String name, String label) {
        String variable =
                "- {name: %s, type: TEXT, group: PARTIES, label: {ko: %s, en: Number}}\n".formatted(name, label);

        assertThatThrownBy(() -> new TemplateLibrary(Map.of(), Map.of("variables/own.yaml", variable)))
                .hasMessageContaining("resident registration number");
    }

    static Stream<Arguments> residentNumbers() {
        return Stream.of(
                Arguments.of("party.number", "주민등록번호"),
                Arguments.of("party.residentNumber", "번호"),
                Arguments.of("party.rrn", "번호"));
    }
}
