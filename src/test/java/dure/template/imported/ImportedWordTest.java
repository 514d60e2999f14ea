package dure.template.imported;

import static dure.template.imported.Drafts.korean;
import static dure.template.imported.Drafts.name;
import static dure.template.imported.Drafts.remarks;
import static dure.template.imported.Drafts.version;
import static org.assertj.core.api.Assertions.assertThat;

import dure.template.Variable;
import dure.template.VariableType;
import java.math.BigInteger;
import java.util.function.Consumer;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRunTrackChange;

/** A contract in Word becomes a draft; what is no plain text is told with its paragraph. */
class ImportedWordTest {

    private static ImportedTemplate read(Consumer<WordTexts> content) {
        return Drafts.read("계약서.docx", WordTexts.of(content));
    }

    @Test
    void typedArticlesAreRead() {
        ImportedTemplate draft = read(word -> {
            word.styled("Title", "공동 제작 계약서");
            word.paragraph("홍길동(이하 “갑”이라 한다)과 김철수(이하 “을”이라 한다)는 다음과 같이 계약을 체결한다.");
            word.paragraph("제1조(목적) 함께 만든다.");
            word.paragraph("제2조(기간)");
            word.paragraph("① 기간은 __개월로 한다.");
            word.paragraph("② 제1조를 위하여 늘릴 수 있다.");
            word.paragraph("20  년   월   일");
            word.paragraph("갑: 홍길동 (인)");
        });

        assertThat(draft.title()).isEqualTo("공동 제작 계약서");
        assertThat(draft.templateYaml()).contains("ko: '{{parties.named|은}} 다음과 같이 계약을 체결한다.'");
        assertThat(korean(draft, 2))
                .isEqualTo("기간은 " + name(draft, "period") + "개월로 한다.\n\n{ref:" + draft.key() + "-1}를 위하여 늘릴 수 있다.");
        assertThat(remarks(draft)).contains("signatures", "parties");
    }

    @Test
    void wordsOwnNumberingIsReadAsIfTyped() {
        ImportedTemplate draft = read(word -> {
            BigInteger articles =
                    word.numbering("decimal", "제%1조", "decimalEnclosedCircle", "%2", "decimal", "%3.", "ganada", "%4.");
            word.numbered(articles, 0, "(목적)");
            word.numbered(articles, 1, "제2조와 같다.");
            word.numbered(articles, 0, "(대금)");
            word.numbered(articles, 1, "대금은 다음과 같다.");
            word.numbered(articles, 2, "계약금");
            word.numbered(articles, 3, "첫째");
            word.numbered(articles, 2, "잔금");
            word.numbered(articles, 1, "늦으면 이자를 낸다.");
        });

        assertThat(korean(draft, 1)).isEqualTo("{ref:" + draft.key() + "-2}와 같다.");
        assertThat(korean(draft, 2)).isEqualTo("대금은 다음과 같다.\n\n1. 계약금\n   1. 첫째\n1. 잔금\n\n늦으면 이자를 낸다.");
    }

    @Test
    void headingStylesMakeArticlesWhereNoneAreTyped() {
        ImportedTemplate draft = read(word -> {
            word.styled("heading 1", "협업 약속");
            word.styled("heading 2", "목적");
            word.paragraph("함께 만든다.");
            word.styled("heading 2", "2. 기간");
            word.paragraph("일 년으로 한다.");
            word.paragraph("제2조는 이 조이다.");
        });

        assertThat(draft.title()).isEqualTo("협업 약속");
        assertThat(korean(draft, 2)).isEqualTo("일 년으로 한다.\n\n{ref:" + draft.key() + "-2}는 이 조이다.");
    }

    @Test
    void anUnderlinedGapIsABlank() {
        ImportedTemplate draft = read(word -> {
            XWPFParagraph paragraph = word.paragraph("제1조(대금) 대금은 금 ");
            XWPFRun gap = paragraph.createRun();
            gap.setText("        ");
            gap.setUnderline(UnderlinePatterns.SINGLE);
            paragraph.createRun().setText("원으로 한다.");
        });

        assertThat(version(draft).variables()).extracting(Variable::type).containsExactly(VariableType.MONEY);
    }

    @Test
    void aContentControlThatNobodyFilledInIsABlank() {
        ImportedTemplate draft = read(word -> {
            var control = word.paragraph("제1조(가) 이름은 ").getCTP().addNewSdt();
            control.addNewSdtPr().addNewShowingPlcHdr();
            control.getSdtPr().addNewAlias().setVal("성명");
            control.addNewSdtContent().addNewR().addNewT().setStringValue("누르세요");
        });

        assertThat(version(draft).variables()).extracting(Variable::type).containsExactly(VariableType.PERSON);
        assertThat(korean(draft, 1)).doesNotContain("누르세요");
    }

    @Test
    void textOfTablesIsKeptAndTold() {
        ImportedTemplate draft = read(word -> {
            word.paragraph("제1조(일정) 다음 표와 같다.");
            XWPFTable table = word.document().createTable(2, 2);
            table.getRow(0).getCell(0).setText("단계");
            table.getRow(0).getCell(1).setText("날짜");
            table.getRow(1).getCell(0).setText("납품");
            table.getRow(1).getCell(1).setText("____년 __월 __일");
            word.paragraph("이 밖의 것은 따로 정한다.");
        });

        assertThat(korean(draft, 1)).contains("단계 / 날짜", "납품 / {{", "이 밖의 것은");
        assertThat(draft.notUnderstood())
                .anySatisfy(remark -> assertThat(remark)
                        .returns(2, Remark::place)
                        .returns("template.import.table", Remark::messageKey));
    }

    @Test
    void whatStandsBesideTheTextIsTold() {
        ImportedTemplate draft = read(word -> {
            XWPFParagraph paragraph = word.paragraph("제1조(가) 글");
            paragraph.addFootnoteReference(word.document().createFootnote());
            word.document()
                    .createHeader(HeaderFooterType.DEFAULT)
                    .createParagraph()
                    .createRun()
                    .setText("대외비");
            var comment = word.document().createComments().createComment(BigInteger.ONE);
            comment.createParagraph().createRun().setText("다시 볼 것");
            paragraph.getCTP().addNewR().addNewCommentReference().setId(BigInteger.ONE);
            paragraph.createRun().getCTR().addNewDrawing();
            XWPFRun struck = paragraph.createRun();
            struck.setText("지운 듯한 말");
            struck.setStrikeThrough(true);
            XWPFRun hidden = paragraph.createRun();
            hidden.setText("숨긴 말");
            hidden.setVanish(true);
        });

        assertThat(remarks(draft)).contains("footnote", "header-footer", "comment", "image", "struck-out", "hidden");
        assertThat(draft.notUnderstood()).contains(new Remark(1, "다시 볼 것", "template.import.comment"));
        assertThat(korean(draft, 1)).contains("지운 듯한 말").doesNotContain("숨긴 말");
    }

    @Test
    void trackedChangesAreTakenAsIfAccepted() {
        ImportedTemplate draft = read(word -> {
            XWPFParagraph paragraph = word.paragraph("제1조(가) 처음 ");
            CTRunTrackChange added = paragraph.getCTP().addNewIns();
            added.setAuthor("나");
            added.addNewR().addNewT().setStringValue("더한 말");
            CTRunTrackChange deleted = paragraph.getCTP().addNewDel();
            deleted.setAuthor("나");
            deleted.addNewR().addNewDelText().setStringValue("뺀 말");
        });

        assertThat(korean(draft, 1)).isEqualTo("처음 더한 말");
        assertThat(draft.notUnderstood())
                .contains(
                        new Remark(1, "더한 말", "template.import.tracked-change"),
                        new Remark(1, "뺀 말", "template.import.tracked-change"));
    }

    @Test
    void aLinkIsNotFollowed() {
        ImportedTemplate draft = read(word -> {
            XWPFParagraph paragraph = word.paragraph("제1조(가) 글 ");
            paragraph.createHyperlinkRun("http://localhost:1/x").setText("여기");
        });

        assertThat(korean(draft, 1)).isEqualTo("글 여기");
    }
}
