package dure.template;

import static org.assertj.core.api.Assertions.assertThat;

import dure.shared.Bilingual;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a published version asks for stays as it was on the day it was published, whatever dictionary a later Dure brings. */
class FrozenVariablesTest {

    private static final String CLAUSE = """
            ---
            key: a
            title: {ko: 조, en: Article}
            summary: {ko: 요약, en: Summary}
            variables: [mode]
            ---

            ## ko

            {{#mode=ONE}}하나{{/}}로 한다.

            ## en

            It is {{#mode=ONE}}one{{/}}.
            """;
    private static final String TEMPLATE = """
            key: %s
            version: 1
            %s
            signing: SIGNED
            style: ARTICLES
            title: {ko: 양식, en: Template}
            summary: {ko: 요약, en: Summary}
            roles:
              - {key: AUTHOR, word: {ko: 저작자, en: Author}, min: 1, max: 1, signs: true}
            preamble: {ko: 머리말, en: Preamble}
            closing: {ko: 맺음말, en: Closing}
            clauses: [a]
            variables: [mode]
            """;
    private static final String VARIABLE =
            "- {name: mode, type: CHOICE, group: TERM, label: {ko: %s, en: Mode}, choices: {%s: {ko: 하나, en: One}}}\n";
    private static final TemplateFiles DRAFT = new TemplateFiles(Map.of("our-t.yaml", TEMPLATE.formatted("our-t", "")));

    private final ShippedTexts then = texts(CLAUSE, VARIABLE.formatted("방식", "ONE"));
    /** The words and the choices of a later release: the clause of the former one cannot be read with them. */
    private final ShippedTexts now = texts(CLAUSE.replace("ONE", "TWO"), VARIABLE.formatted("다른 방식", "TWO"));

    @Test
    void aLaterDictionaryChangesNothingInAPublishedVersion() {
        TemplateFiles published = files(then).published(DRAFT, null);

        Variable mode = reader(now).published(published).variable("mode");

        assertThat(mode).isEqualTo(reader(then).published(DRAFT).variable("mode"));
        assertThat(mode.label().ko()).isEqualTo("방식");
        assertThat(mode.choices()).containsExactly(new Choice("ONE", new Bilingual("하나", "One")));
    }

    @Test
    void whatWasPublishedWithoutItsDefinitionsGoesOnWithTheDictionary() {
        assertThat(reader(now).published(DRAFT).variable("mode").label().ko()).isEqualTo("다른 방식");
    }

    @Test
    void aVersionGoesOnWithItsOwnVariableWhenTheDictionaryTakesTheNameLater() {
        String own = VARIABLE.replace("mode", "own.mode").formatted("우리 방식", "ONE");
        ShippedTexts later = texts(CLAUSE, VARIABLE.formatted("방식", "ONE") + own.replace("우리", "두레"));
        TemplateFiles published = DRAFT.with(
                        "our-t.yaml", DRAFT.content("our-t.yaml").replace("[mode]", "[mode, own.mode]"))
                .with("variables/own.yaml", own);

        assertThat(reader(later)
                        .published(published)
                        .variable("own.mode")
                        .label()
                        .ko())
                .isEqualTo("우리 방식");
        assertThat(reader(later)
                        .read(published, new DraftReader.Identity("our-t", 1))
                        .problems())
                .anyMatch(problem -> DraftReader.code(problem).equals("variable-taken"));
    }

    @Test
    void theNextDraftIsWrittenWithTheDictionaryOfItsTime() {
        TemplateFiles published = files(then).published(DRAFT, null);

        TemplateFiles next = files(now).next(published, "our-t", 2);

        assertThat(next.files()).containsOnlyKeys("our-t@2.yaml");
        assertThat(reader(now).read(next, new DraftReader.Identity("our-t", 2)).problems())
                .isEmpty();
    }

    @Test
    void theExportOfAVersionCarriesItsDefinitionsAndTheImportTakesThem() {
        TemplateFiles published = files(then).published(DRAFT, null);
        var library = new LibraryVariables(now);

        TemplateFiles exported = new ExportedFiles(now, library).of(reader(now).published(published), published);

        assertThat(exported.content("variables/library.yaml")).contains("방식").doesNotContain("다른");
        assertThat(exported.files()).doesNotContainKey("variables/library-2.yaml");
        TemplateFiles taken = new TakenFiles(now, library).named(exported, "our-u");
        assertThat(taken.files()).doesNotContainKey("variables/library.yaml");
        assertThat(reader(now).read(taken, new DraftReader.Identity("our-u", 1)).problems())
                .isEmpty();
        assertThat(library.differing(exported)).extracting(Variable::name).isEqualTo(List.of("mode"));
        assertThat(new LibraryVariables(then).differing(exported)).isEmpty();
    }

    @Test
    void aDraftMaySayWhatTheDictionarySays() {
        TemplateFiles repeated = DRAFT.with("variables/library.yaml", VARIABLE.formatted("방식", "ONE"));

        assertThat(reader(then)
                        .read(repeated, new DraftReader.Identity("our-t", 1))
                        .problems())
                .isEmpty();
    }

    private static DraftReader reader(ShippedTexts texts) {
        return new DraftReader(texts, new LibraryVariables(texts));
    }

    private static DraftFiles files(ShippedTexts texts) {
        return new DraftFiles(texts, new DraftNames(texts), new LibraryVariables(texts));
    }

    private static ShippedTexts texts(String clause, String variables) {
        return new ShippedTexts(
                Map.of("a.md", clause),
                Map.of("t.yaml", TEMPLATE.formatted("t", "order: 1"), "variables/all.yaml", variables));
    }
}
