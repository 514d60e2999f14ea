package dure.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a signature is worth after new versions of a template. */
class StillValidTest {

    private static final String CLAUSE = """
            ---
            key: a
            title: {ko: 조, en: Article}
            summary: {ko: 요약, en: Summary}
            ---

            ## ko

            글

            ## en

            text
            """;

    @Test
    void aVersionThatIsNotKnownMayHaveChangedTheContent() {
        assertThat(with(1, 2, 3).stillValid("t", 1)).isTrue();
        assertThat(with(1, 3).stillValid("t", 1)).isFalse();
        assertThat(with(1, 3).stillValid("t", 3)).isTrue();
    }

    private static TemplateService with(int... versions) {
        var files = new HashMap<String, String>();
        for (int version : versions) {
            String revision = version == 1 ? "" : "revision: {wording-only: true, reason: {ko: 말, en: Words}}\n";
            files.put(version == 1 ? "t.yaml" : "t@" + version + ".yaml", """
                    key: t
                    version: %d
                    order: 1
                    signing: SIGNED
                    style: ARTICLES
                    title: {ko: 양식, en: Template}
                    summary: {ko: 요약, en: Summary}
                    roles: [{key: PARTY, word: {ko: 당사자, en: Party}, min: 1, max: 2, signs: true}]
                    preamble: {ko: 머리말, en: Preamble}
                    closing: {ko: 끝, en: End}
                    clauses: [a]
                    """.formatted(version) + revision);
        }
        return PureTemplates.of(new TemplateLibrary(Map.of("a.md", CLAUSE), files));
    }
}
