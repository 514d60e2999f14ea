package dure.template;

import static dure.template.MergeRequests.aMergeOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dure.document.Block;
import dure.document.Document;
import dure.document.Phrase;
import dure.document.Run;
import dure.shared.Bilingual;
import dure.shared.Conflict;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two languages of one text beside each other. */
class SideBySideTest {

    @Test
    void languagesThatDifferAreRefusedWithoutAWordOfTheContract() {
        assertThatThrownBy(() -> SideBySide.of(List.of(new Block.Note("비밀")), List.of(), Locale.ENGLISH))
                .isInstanceOf(Conflict.class)
                .hasMessageNotContaining("비밀");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nda", "cla", "collaboration", "privacy-consent", "charter"})
    void whatIsPrintedAroundTheTextSpeaksBothLanguagesAndSaysWhich(String template) {
        assertThat(ourPhrases(sideBySide(template)))
                .allSatisfy(phrase ->
                        assertThat(phrase.text()).matches("(?s).*[가-힣].*").matches("(?s).*[A-Za-z]{3}.*"))
                .flatMap(Phrase::runs)
                .filteredOn(run -> run.text() != null && run.text().matches("(?s).*[A-Za-z]{3}.*"))
                .allSatisfy(run -> assertThat(run.language()).isEqualTo(Locale.ENGLISH));
    }

    @Test
    void bothLanguagesHaveTheirWordsAtTheSigningLineAndShareOneBlankForTheDay() {
        Block.Signatures signatures = signatures(sideBySide("nda"));

        assertThat(signatures.date().text()).isEqualTo("일자 / Date ____________________");
        assertThat(signatures.boxes())
                .allSatisfy(box -> assertThat(box.signLabels())
                        .extracting(Run::text)
                        .containsExactly("성명 ____ (서명 또는 인)", "Name ____ (signature)"));
        assertThat(signatures.closing())
                .last()
                .satisfies(run -> assertThat(run.language()).isEqualTo(Locale.ENGLISH));
    }

    @Test
    void anEnglishDocumentNamesTheEnglishWordsFirst() {
        Block.Signatures signatures = signatures(PureTemplates.service()
                .mergeForSending(aMergeOf("nda")
                        .in(Locale.ENGLISH)
                        .layout(LanguageLayout.SIDE_BY_SIDE)
                        .build())
                .document());

        assertThat(signatures.date().text()).startsWith("Date / 일자 __");
        assertThat(signatures.boxes().getFirst().signLabels())
                .last()
                .isEqualTo(Run.of("성명 ____ (서명 또는 인)").in(Locale.KOREAN));
    }

    /** Both are signed, so neither is a translation for reference. */
    @Test
    void theWarningOnEachPageIsInBothLanguages() {
        assertThat(sideBySide("nda").info().mark()).extracting(Phrase::text).isEqualTo("검토 전 초안 / Draft, not reviewed");
    }

    @Test
    void aMarkOfOnesOwnStandsInBothLanguages() {
        var request = aMergeOf("nda").layout(LanguageLayout.SIDE_BY_SIDE).mark(new Bilingual("초안", "Draft"));

        assertThat(PureTemplates.service()
                        .merge(request.build())
                        .document()
                        .info()
                        .mark())
                .extracting(Phrase::text)
                .isEqualTo("초안 · 검토 전 초안 / Draft · Draft, not reviewed");
    }

    private static Document sideBySide(String template) {
        return PureTemplates.service()
                .mergeForSending(aMergeOf(template)
                        .layout(LanguageLayout.SIDE_BY_SIDE)
                        .withDivisionOfWork()
                        .build())
                .document();
    }

    private static Block.Signatures signatures(Document document) {
        return document.blocks().stream()
                .filter(Block.Signatures.class::isInstance)
                .map(Block.Signatures.class::cast)
                .findFirst()
                .orElseThrow();
    }

    /** The words that are ours, not the text's. */
    private static List<Phrase> ourPhrases(Document document) {
        var phrases = new ArrayList<Phrase>();
        phrases.add(document.info().version());
        phrases.add(document.info().mark());
        for (Block block : document.blocks()) {
            switch (block) {
                case Block.Note note -> phrases.add(note.text());
                case Block.Annex annex -> phrases.addAll(List.of(annex.label(), annex.title()));
                case Block.Signatures signing -> {
                    phrases.add(signing.date());
                    signing.boxes().forEach(box -> {
                        phrases.add(box.role());
                        box.rows().forEach(row -> phrases.add(row.label()));
                        phrases.add(new Phrase(box.signLabels()));
                    });
                }
                default -> {}
            }
        }
        return phrases;
    }
}
