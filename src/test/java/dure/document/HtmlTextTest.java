package dure.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The preview on the screen is the same text, escaped, with headings, labels and header cells. */
class HtmlTextTest {

    private final DocumentRenderer renderer = new DocumentRenderer();

    @Test
    void markupInAValueStaysText() {
        String attack = "<script>alert(1)</script>\"><img src=x onerror=alert(1)> & '";
        Document document = SampleDocuments.of(
                new Block.Title(attack, attack),
                new Block.Text(List.of(new Run(attack, true))),
                Block.Table.of(List.of(attack), List.of(List.of(attack)), List.of(100)),
                new Block.Item(1, attack, List.of(Run.of(attack))));

        Element parsed = Jsoup.parseBodyFragment(renderer.html(document)).body();

        assertThat(parsed.select("script, img")).isEmpty();
        assertThat(parsed.select("h2").text()).isEqualTo(attack);
        assertThat(parsed.select("td").text()).isEqualTo(attack);
    }

    @Test
    void headingsLabelsHeaderCellsAndLanguageAreThere() {
        Element parsed = Jsoup.parseBodyFragment(renderer.html(SampleDocuments.korean(2)))
                .body();

        assertThat(parsed.children()).hasSize(1);
        assertThat(parsed.child(0).attr("lang")).isEqualTo("ko");
        assertThat(parsed.select("h3").eachText()).startsWith("제1조(목적)");
        assertThat(parsed.select("th[scope=col]")).hasSize(5);
        assertThat(parsed.select(".document-label").eachText()).contains("①", "1.", "가.");
        assertThat(parsed.select(".document-missing").text()).isEqualTo("빈칸");
        assertThat(parsed.text()).doesNotContain("null");
    }

    @Test
    void twoLanguagesStandBesideEachOtherInTheirOwnWords() {
        Block.Pair pair = BilingualDocuments.pair(
                List.of(new Block.Article("제1조", "목적"), new Block.Text(List.of(Run.missing()))),
                List.of(new Block.Article("Article 1", "Purpose"), new Block.Text(List.of(Run.missing()))));

        Element parsed = Jsoup.parseBodyFragment(
                        renderer.html(SampleDocuments.of(pair, new Block.Article("제2조", "기간"))))
                .body();

        assertThat(parsed.select(".document-pair > .document-pair-side[lang]").eachAttr("lang"))
                .containsExactly("ko", "en");
        assertThat(parsed.select("h3").eachText()).containsExactly("제1조(목적)", "Article 1 (Purpose)", "제2조(기간)");
        assertThat(parsed.select("mark").eachText()).containsExactly("빈칸", "blank");
    }

    @Test
    void wordsOfAnotherLanguageSaySo() {
        Block.Text text = new Block.Text(List.of(Run.of("이름: "), new Run("Open Dictionary", true).in(Locale.ENGLISH)));

        Element parsed =
                Jsoup.parseBodyFragment(renderer.html(SampleDocuments.of(text))).body();

        assertThat(parsed.select("p span[lang=en] strong").text()).isEqualTo("Open Dictionary");
    }

    @Test
    void whatAnAmendmentTakesOutAndPutsInIsSaidWithoutColour() {
        Phrase before = new Phrase(List.of(Run.of("2026년").marked(Run.Change.DELETED), Run.of(" 말까지")));
        Phrase after = new Phrase(List.of(Run.of("2027").marked(Run.Change.INSERTED))).in(Locale.ENGLISH);
        Block.Table table = new Block.Table(
                List.of(Phrase.of("전"), Phrase.of("후")), List.of(List.of(before, after)), List.of(1, 1));

        Element parsed = Jsoup.parseBodyFragment(renderer.html(SampleDocuments.of(table)))
                .body();

        assertThat(parsed.select("td").eachText()).containsExactly("[삭제] 2026년 말까지", "[added] 2027");
        assertThat(parsed.select("td:eq(0) > del").text()).isEqualTo("[삭제] 2026년");
        assertThat(parsed.select("td:eq(1) > span[lang=en] > ins > strong").text())
                .isEqualTo("2027");
    }

    @Test
    void anEnglishDocumentSpeaksEnglish() {
        Document document = new Document(
                SampleDocuments.info(Locale.ENGLISH, "NDA", null),
                List.of(new Block.Article("Article 1", "Purpose"), new Block.Text(List.of(Run.missing()))));

        String html = renderer.html(document);

        assertThat(html).contains("Article 1 (Purpose)").contains(">blank<").contains("lang=\"en\"");
    }
}
