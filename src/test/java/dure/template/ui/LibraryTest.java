package dure.template.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Paragraph;
import dure.testing.ViewTest;
import java.util.List;
import org.junit.jupiter.api.Test;

class LibraryTest extends ViewTest {

    @Test
    void theLibraryListsTemplatesAndMarksThemAsDrafts() {
        var view = navigate("library", LibraryView.class);

        assertThat(view.getElement().getTextRecursively())
                .contains("협업(공동개발) 계약서", "비밀유지계약서", "기여자 라이선스 동의서", "개인정보 안내", "검토 전 초안");
    }

    @Test
    void aTemplateIsReadInBothLanguagesSideBySide() {
        navigate("library/templates/cla", TemplateView.class);

        List<Paragraph> korean = paragraphs("ko");
        List<Paragraph> english = paragraphs("en");
        assertThat(korean).hasSameSizeAs(english).hasSizeGreaterThan(30);
        assertThat(korean).anyMatch(text -> text.getText().startsWith("기여자는 공개자가 기여분을"));
        assertThat(english).anyMatch(text -> text.getText().startsWith("So that the Publisher can open"));
    }

    @Test
    void aClauseIsReadWithItsPlainSummary() {
        var view = navigate("library/clauses/nda-duty", ClauseView.class);

        assertThat(view.getElement().getTextRecursively()).contains("비밀유지 의무", "받은 비밀은 정한 목적으로만 쓰고");
    }

    private List<Paragraph> paragraphs(String language) {
        return $(Paragraph.class).all().stream()
                .filter(text -> language.equals(text.getElement().getAttribute("lang")))
                .toList();
    }
}
