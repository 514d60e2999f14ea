package dure.template;

import java.util.Map;

/** A library of one template with one clause, for tests of what texts can say. */
final class OwnTexts {

    private OwnTexts() {}

    static TemplateService with(String korean, String english, String frontMatter, String variables, String template) {
        String clause = """
                ---
                key: a
                title: {ko: 조, en: Article}
                summary: {ko: 요약, en: Summary}
                %s
                ---

                ## ko

                %s

                ## en

                %s
                """.formatted(frontMatter, korean, english);
        String yaml = """
                key: t
                version: 1
                order: 1
                signing: SIGNED
                style: ARTICLES
                title: {ko: 양식, en: Template}
                summary: {ko: 요약, en: Summary}
                roles:
                  - {key: AUTHOR, word: {ko: 저작자, en: Author}, min: 1, max: 1, signs: true}
                  - {key: LEAD, word: {ko: 대표, en: Lead}, min: 1, max: 1, signs: true}
                preamble: {ko: 머리말, en: Preamble}
                closing: {ko: 맺음말, en: Closing}
                clauses: [a]
                %s
                """.formatted(template);
        return PureTemplates.of(
                new TemplateLibrary(Map.of("a.md", clause), Map.of("t.yaml", yaml, "variables/own.yaml", variables)));
    }
}
