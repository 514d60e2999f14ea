package dure.e2e;

import static dure.e2e.TeamMember.HAEUN;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** A team writes a template of its own in a real browser. */
class OwnTemplateE2ETest extends BrowserTest {

    @Test
    void aCopyIsRewrittenWithoutTypingABraceAndPublished() {
        var lead = new Screen(person("ko-KR", 1280, 800));
        Page page = lead.page();
        new ComingIn(this).register(lead, HAEUN);
        page.navigate(at("library/templates/nda"));
        lead.press("우리 양식으로 복사");
        lead.see("고칠 곳이 없습니다");

        lead.press("고쳐 쓰기: 비밀유지 의무");
        var text = lead.field("본문(한국어)");
        text.evaluate("area => { area.focus(); area.setSelectionRange(0, 0); }");
        lead.choose("빈칸 넣기(본문)", "프로젝트 이름");

        lead.see("한국어에서 쓰는 값은");
        assertThat(text.inputValue()).startsWith("{{project.name}}");
        picture(page, "template-editor");
        lead.press("되돌리기");
        lead.see("고칠 곳이 없습니다");
        lead.press("발행");
        var question = lead.dialog("1판을 발행할까요?");
        question.see("발행하면 이 판은 바꿀 수 없습니다.");
        question.press("발행");
        lead.see("아직 이 판으로 만든 계약이 없습니다");
    }
}
