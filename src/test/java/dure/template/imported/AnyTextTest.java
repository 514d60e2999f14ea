package dure.template.imported;

import static org.assertj.core.api.Assertions.assertThat;

import dure.shared.InvalidInput;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever is brought in gives a draft that the library reads, or a refusal that says why. Nothing else. */
class AnyTextTest {

    private static final List<String> CHUNKS = List.of(
            "제1조(목적)",
            "제 2 조 【기간】",
            "제3조",
            "제3조의2(특칙)",
            "Article 4 (Fee)",
            "Article 4",
            "1. Purpose",
            "1.1 ",
            "## ",
            "# ",
            "\n",
            "\n\n",
            "\n- ",
            "\n1. ",
            "\n   1. ",
            "\n① ",
            "② ",
            "\n가. ",
            "(a) ",
            "(i) ",
            "____",
            "[    ]",
            "( )",
            "○○○",
            "{{name}}",
            "{{#x}}",
            "{{/}}",
            "{{",
            "}}",
            "{",
            "}",
            "[이름]",
            "<회사명>",
            "<b>",
            "<!-- ",
            "년 월 일",
            "20__년 __월 __일",
            "금 ____원",
            "%",
            "주민등록번호: ____",
            "resident",
            "(이하 “갑”이라 한다)",
            "(the \"Seller\")",
            "갑: ",
            "은(는)",
            "제99조",
            "제1항",
            "「민법」 제2조",
            "민법 제3조 제4항",
            "Article 9 of the Act",
            "저작인격권을",
            "양도",
            "표준계약서",
            "①",
            "서명",
            "(인)",
            "이 계약을 증명하기 위하여",
            "| a | b |\n|---|---|\n| c | d |\n",
            "```\n",
            "    ",
            "> ",
            "---\n",
            "***",
            "![x](y)",
            "[x](y)",
            "[x]: y\n",
            "`",
            "\\",
            "'",
            "\"",
            ":",
            "\u0000",
            "\u0085",
            "\u2028",
            "\uFEFF",
            "\uD83D\uDE00",
            "제",
            "조",
            "Article",
            " 5",
            "x.total",
            "{{total}}",
            "{{a.ssn}}",
            "\t",
            "…",
            "별지 1",
            "제1장 총칙",
            "갑과 을은 ",
            "다.",
            "The parties ");

    @Property(tries = 1500)
    void anyTextIsReadOrRefused(@ForAll("texts") String text) {
        readOrRefused("계약.md", text.getBytes(StandardCharsets.UTF_8));
    }

    @Property(tries = 300)
    void anyBytesAreReadOrRefused(@ForAll byte[] bytes) {
        readOrRefused("a.docx", bytes);
        readOrRefused("a", bytes);
    }

    @Property(tries = 200)
    void anyWordsAreReadOrRefused(@ForAll String words) {
        readOrRefused(words, ("제1조(" + words + ")\n" + words).getBytes(StandardCharsets.UTF_8));
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> chunk = Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(9, Arbitraries.of(CHUNKS)),
                net.jqwik.api.Tuple.of(1, Arbitraries.strings().ofMaxLength(8)));
        return Combinators.combine(chunk.list().ofMaxSize(40), Arbitraries.of("", " "))
                .as((chunks, between) -> String.join(between, chunks));
    }

    private static void readOrRefused(String name, byte[] content) {
        try {
            ImportedTemplate draft = Drafts.read(name, content);
            assertThat(draft.notUnderstood())
                    .allSatisfy(remark -> assertThat(TEXTS).containsKey(remark.messageKey()));
        } catch (InvalidInput refused) {
            assertThat(TEXTS).containsKey(refused.errors().getFirst().messageKey());
        }
    }

    private static final Properties TEXTS = texts(Path.of("src/main/resources/i18n/template_ko.properties"));

    private static Properties texts(Path file) {
        var texts = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            texts.load(reader);
        } catch (java.io.IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
        return texts;
    }
}
