package dure.template;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
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
