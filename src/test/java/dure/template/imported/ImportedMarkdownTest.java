package dure.template.imported;

import static dure.template.imported.Drafts.english;
import static dure.template.imported.Drafts.korean;
import static dure.template.imported.Drafts.name;
import static dure.template.imported.Drafts.ofMarkdown;
import static dure.template.imported.Drafts.remarks;
import static dure.template.imported.Drafts.version;
import static org.assertj.core.api.Assertions.assertThat;

import dure.template.PartyRole;
import dure.template.Variable;
import dure.template.VariableType;
import java.nio.charset.Charset;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A contract in Markdown or plain text becomes a draft that the template library reads. */
class ImportedMarkdownTest {

    private static final String KOREAN = """
            # 소프트웨어 개발 위탁계약서

            주식회사 ○○○(이하 “갑”이라 한다)와 [이름](이하 “을”이라 한다)은 {{프로젝트명}}의 개발에 관하여 다음과 같이 계약을 체결한다.

            제1조(목적) 이 계약은 “갑”이 “을”에게 {{프로젝트명}}의 개발을 맡기는 데 필요한 사항을 정한다.

            제 2 조 【계약기간】
            ① 계약기간은 20__년 __월 __일부터 20  년   월   일까지로 한다.
            ② 계약기간은 제3조에 따라 바꿀 수 있다.

            제3조 계약금액
            ① 계약금액은 금 ________원정(₩          )으로 한다.
            ② 갑은 다음 각 호에 따라 대금을 지급한다.
              1. 계약금: 계약체결 후 ( 　 )일 이내
              2. 잔금: 검수 완료 후 [      ]일 이내
                 가. 세금계산서를 받은 날부터
                 나. 공휴일은 뺀다
            ③ 「저작권법」 제45조 제2항에 따른다.

            이 계약을 증명하기 위하여 계약서 2부를 작성하여 서명한다.

            20  년   월   일

            (갑) 성명: ________ (인)
            (을) 성명: ________ (인)
            """;

    @Test
    void articlesBecomeClausesWithTheirTitles() {
        ImportedTemplate draft = ofMarkdown(KOREAN);

        assertThat(draft.title()).isEqualTo("소프트웨어 개발 위탁계약서");
        assertThat(draft.clauseFiles()).hasSize(3);
        assertThat(draft.clauseFiles().get(draft.key() + "-2.md")).contains("  ko: 계약기간\n");
        assertThat(korean(draft, 1)).startsWith("이 계약은 “갑”이");
    }

    @Test
    void typedNumbersFallAwayAndTheirNestingStays() {
        assertThat(korean(ofMarkdown(KOREAN), 3))
                .containsSubsequence("\n\n1. 계약금: 계약체결", "\n1. 잔금", "\n   1. 세금계산서", "\n   1. 공휴일", "\n\n「저작권법」");
    }

    @Test
    void blanksBecomeVariablesOfTheRightTypes() {
        var types = version(ofMarkdown(KOREAN)).variables().stream()
                .collect(Collectors.toMap(variable -> variable.label().ko(), Variable::type));

        assertThat(types)
                .containsEntry("프로젝트명", VariableType.TEXT)
                .containsEntry("계약기간", VariableType.DATE)
                .containsEntry("종료일", VariableType.DATE)
                .containsEntry("계약금액", VariableType.MONEY)
                .containsEntry("계약체결(일)", VariableType.NUMBER)
                .containsEntry("완료(일)", VariableType.NUMBER)
                .hasSize(6);
    }

    @Test
    void theUnitThatTheEnginePrintsIsNotPrintedTwice() {
        ImportedTemplate draft = ofMarkdown(KOREAN);

        assertThat(korean(draft, 2)).startsWith("계약기간은 " + name(draft, "term") + "부터 ");
        assertThat(korean(draft, 3)).startsWith("계약금액은 " + name(draft, "fee") + "으로 한다.");
    }

    @Test
    void aReferenceToAnArticleFollowsItsNumber() {
        ImportedTemplate draft = ofMarkdown(KOREAN);

        assertThat(korean(draft, 2)).contains("{ref:" + draft.key() + "-3}에 따라");
        assertThat(english(draft, 2)).contains("{ref:" + draft.key() + "-3}에 따라");
    }

    @Test
    void articlesOfStatutesStayAndUnknownOnesAreTold() {
        ImportedTemplate draft = ofMarkdown("제1조(준용) 「민법」 제390조 및 제393조와 제77조, 저작권법 제9조를 따른다.");

        assertThat(korean(draft, 1)).isEqualTo("「민법」 제390조 및 제 393조와 제 77조, 저작권법 제 9조를 따른다.");
        assertThat(remarks(draft)).contains("statute");
    }

    @Test
    void aReferenceIntoNothingIsTold() {
        ImportedTemplate draft = ofMarkdown("제1조(준용) 제9조에 따른다.");

        assertThat(draft.notUnderstood()).contains(new Remark(1, "제9조", "template.import.reference"));
    }

    @Test
    void thePartiesOfThePreambleBecomeRoles() {
        ImportedTemplate draft = ofMarkdown(KOREAN);

        assertThat(version(draft).partyRoles().stream().map(PartyRole::key)).containsExactly("PARTY_A", "PARTY_B");
        assertThat(draft.templateYaml()).contains("ko: '{{parties.named|은}} {{");
        assertThat(remarks(draft)).contains("parties");
    }

    @Test
    void theSignatureAreaIsLeftOutAndTold() {
        ImportedTemplate draft = ofMarkdown(KOREAN);

        assertThat(draft.templateYaml()).contains("이 계약을 증명하기 위하여 계약서 2부를 작성하여 서명한다.");
        assertThat(korean(draft, 3)).doesNotContain("(인)");
        assertThat(draft.notUnderstood())
                .anySatisfy(remark -> assertThat(remark.text()).startsWith("20 년 월 일 / (갑) 성명"));
    }

    @Test
    void theOtherLanguageIsACopyThatWantsTranslation() {
        ImportedTemplate draft = ofMarkdown(KOREAN);

        assertThat(english(draft, 1)).isEqualTo(korean(draft, 1));
        assertThat(remarks(draft)).contains("untranslated-english");
        assertThat(remarks(ofMarkdown("Article 1 (Purpose)\n\nTo work."))).contains("untranslated-korean");
    }

    @Test
    void theSameNameInBracesIsOneVariable() {
        ImportedTemplate draft = ofMarkdown("제1조(가) {{fee.amount}}와 {{fee.amount}} 그리고 {{ fee.amount }}은(는) 같다.");

        assertThat(version(draft).variables()).hasSize(1);
        assertThat(korean(draft, 1)).endsWith("|은}} 같다.");
        assertThat(english(draft, 1)).endsWith("}}은(는) 같다.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"____", "[      ]", "( 　 )", "○○○", "{{court}}", "[관할법원]", "<관할법원>", "OOO", "[____]"})
    void everyWayToLeaveABlankIsKnown(String blank) {
        assertThat(version(ofMarkdown("제1조(관할) 관할은 " + blank + " 법원으로 한다.")).variables())
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[별지 1]", "[1]", "<개정 2020>", "(주)", "[이하 생략]", "a_b"})
    void notEveryBracketIsABlank(String words) {
        assertThat(version(ofMarkdown("제1조(가) 이것은 " + words + " 그대로 둔다.")).variables())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "계약일: ____년 __월 __일, DATE",
        "대금은 금 ____원으로 한다, MONEY",
        "지급일: ____, DATE",
        "지분은 ___%로 한다, NUMBER",
        "기간은 __개월로 한다, NUMBER",
        "담당자: ______, PERSON",
        "사업자등록번호: ______, BUSINESS_NUMBER",
        "the ___ day of ____ 20__, DATE",
        "The fee is KRW ______ , MONEY",
        "within __ days, NUMBER",
        "주소: ______, TEXT"
    })
    void theTypeIsGuessedFromTheWordsAround(String text, VariableType type) {
        assertThat(version(ofMarkdown("제1조(가)\n\n" + text)).variables())
                .extracting(Variable::type)
                .containsExactly(type);
    }

    @Test
    void noVariableAsksForAResidentNumber() {
        ImportedTemplate draft = ofMarkdown("제1조(신원) 을의 주민등록번호: ______-_______ 주소: ____");

        assertThat(version(draft).variables())
                .extracting(variable -> variable.label().ko())
                .containsExactly("주소");
        assertThat(remarks(draft)).contains("resident-number");
    }

    @Test
    void moralRightsAreNotGivenAway() {
        ImportedTemplate draft = ofMarkdown("제1조(권리)\n\n을은 저작인격권을 포기한다.");

        assertThat(korean(draft, 1)).doesNotContain("포기");
        assertThat(draft.notUnderstood()).contains(new Remark(3, "을은 저작인격권을 포기한다.", "template.import.moral-rights"));
    }

    @Test
    void anEnglishContractIsReadLikeAKoreanOne() {
        ImportedTemplate draft = ofMarkdown("""
                # Mutual Non-Disclosure Agreement

                This Agreement is made by and between [Company Name] (the "Discloser") and ____ ("Recipient"), effective as of ____________.

                ## 1. Purpose

                1.1 The parties wish to discuss <Project Name>. See Article 3 and Section 2.

                1.2 The fee is paid within __ days:

                (a) first;
                (b) second, under Article 5 of the Copyright Act.
                    (i) deep
                    (ii) deeper

                ## 2. Term

                This Agreement lasts ___ years from the ___ day of ______, 20__.

                ## 3. Governing law

                The law of ________ applies.

                IN WITNESS WHEREOF, the parties have executed this Agreement.

                By: ______________
                Date: ____________
                """);
        String key = draft.key();

        assertThat(version(draft).partyRoles().stream().map(PartyRole::key)).containsExactly("DISCLOSER", "RECIPIENT");
        assertThat(english(draft, 1))
                .isEqualTo("""
                The parties wish to discuss %s. See {ref:%s-3} and {ref:%s-2}.

                The fee is paid within %s days:

                1. first;
                1. second, under Article 5 of the Copyright Act.
                   1. deep
                   1. deeper""".formatted(name(draft, "projectName"), key, key, name(draft, "paid")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "제1조(목적)\n가\n\n제2조(기간)\n나",
                "제 1 조 【목적】\n가\n제 2 조 【기간】\n나",
                "제1조 목적\n가\n제2조 기간\n나",
                "Article 1 (Purpose)\na\n\nArticle 2 (Term)\nb",
                "ARTICLE I - PURPOSE\na\n\nARTICLE II - TERM\nb",
                "1. Purpose\n\n1.1 The parties.\n\n2. Term\n\n2.1 It ends.",
                "1. Purpose. The parties work.\n2. Term. It ends.",
                "## 목적\n\n가\n\n## 기간\n\n나",
                "**제1조 (목적)** 가\n\n**제2조 (기간)** 나",
                "1. 목적\n이 합의는 이렇다.\n2. 기간\n저렇다."
            })
    void everyWayToHeadAnArticleIsKnown(String text) {
        ImportedTemplate draft = ofMarkdown(text);

        assertThat(draft.clauseFiles().values())
                .hasSize(2)
                .first()
                .asString()
                .containsPattern("(?i)ko: '?(목적|purpose)'?\n");
    }

    @Test
    void whatIsNoTextIsTold() {
        ImportedTemplate draft = ofMarkdown("""
                제1조(가) 글 ![그림](http://localhost:1/x.png) [링크](http://localhost:1/) <b>굵게</b>

                | 단계 | 금액 |
                |---|---|
                | 1차 | 백만 |

                □ 동의 □ 미동의

                제2조(삭제)
                """);

        assertThat(remarks(draft)).contains("image", "link", "html", "table", "check-box", "empty-article");
        assertThat(korean(draft, 1)).contains("링크 굵게", "1차 / 백만");
    }

    @Test
    void signsOfMarkdownAndBracesStayWords() {
        ImportedTemplate draft = ofMarkdown("제1조(가) a\\*b\\* {x} 5 < 6 & `코드` \\# 1\\. \"인용\" 'x' ''y''");

        assertThat(korean(draft, 1)).isEqualTo("a\\*b\\* ｛x｝ 5 \\< 6 \\& 코드 # 1. \"인용\" 'x' ''y''");
    }

    @Test
    void olderKoreanProgramsAreReadToo() {
        byte[] old = "제1조(목적) 함께 일한다.".getBytes(Charset.forName("x-windows-949"));

        assertThat(korean(Drafts.read("계약.txt", old), 1)).isEqualTo("함께 일한다.");
    }
}
