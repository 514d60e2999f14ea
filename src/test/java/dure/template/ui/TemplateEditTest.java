package dure.template.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dure.template.ChoiceConditions;
import dure.template.NewTemplate;
import dure.template.OwnTemplateService;
import dure.template.OwnVersionRow;
import dure.template.TemplateRow;
import dure.template.TemplateService;
import dure.template.VersionUse;
import dure.testing.ViewTest;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Writing a template of the team's own, on the screen. */
class TemplateEditTest extends ViewTest {

    @Autowired
    private OwnTemplateService own;

    @Autowired
    private TemplateService templates;

    @Override
    protected void prepare() {
        own.create(new NewTemplate("our-nda", null, new NewTemplate.Source("nda", 1)));
    }

    @Test
    void everyShippedTemplateCanBeCopied() {
        navigate("library/templates/cla", TemplateView.class);

        click("우리 양식으로 복사");

        assertThat(getCurrentView()).isInstanceOf(TemplateEditView.class);
        assertThat(own.find("our-cla", 1).problems()).isEmpty();
    }

    @Test
    void theEmptyLibraryTeaches() {
        own.discard("our-nda", 1, null);

        assertThat(text(navigate("library", LibraryView.class))).contains("아직 우리 양식이 없습니다");
    }

    @Test
    void aDraftStandsAmongTheTeamsTemplates() {
        assertThat(text(navigate("library", LibraryView.class))).contains("우리 양식", "쓰는 중", "기본 양식");
    }

    @Test
    void whatIsTypedIsSavedCheckedAndCanBeTakenBack() {
        var view = navigate("library/templates/our-nda/edit", TemplateEditView.class);
        assertThat(text(view)).contains("고칠 곳이 없습니다");

        TextArea preamble = area("첫 문장(한국어)");
        String before = preamble.getValue();
        preamble.setValue("제3조에 따라 " + before);

        assertThat(text(view)).contains("고칠 곳 1군데", "조항 번호를 직접 적었습니다", "저장됨");
        assertThat(draft().problems()).hasSize(1);
        click("되돌리기");
        assertThat(draft().problems()).isEmpty();
        assertThat(area("첫 문장(한국어)").getValue()).isEqualTo(before);
    }

    @Test
    void aShippedClauseIsRewrittenInItsPlace() {
        navigate("library/templates/our-nda/edit", TemplateEditView.class);

        clickLabelled("고쳐 쓰기: 비밀유지 의무");
        TextArea text = area("본문(한국어)");
        text.setValue(text.getValue().replace("이용 목적으로만 쓴다.", "이용 목적으로만 아껴 쓴다."));

        assertThat(draft().problems()).isEmpty();
        assertThat(draft().files().get("clauses/own-nda-duty.md")).contains("아껴 쓴다");
        assertThat(draft().content().content("our-nda.yaml"))
                .contains("own-nda-duty")
                .doesNotContain("- nda-duty");
    }

    @Test
    void aClauseIsMovedTakenOutAndWrittenAnew() {
        navigate("library/templates/our-nda/edit", TemplateEditView.class);

        clickLabelled("‘비밀정보’ 위로");
        assertThat(draft().content().content("our-nda.yaml")).containsSubsequence("- nda-information", "- purpose-nda");
        clickLabelled("‘탈퇴와 의무의 존속’ 빼기");
        click("새 조항 쓰기");

        assertThat(draft().problems()).isEmpty();
        assertThat(draft().files()).containsKey("clauses/own-clause-1.md");
        assertThat(draft().content().content("our-nda.yaml")).doesNotContain("nda.surviveYears");
    }

    @Test
    void aBlankOfTheTeamsOwnIsOfferedInTheText() {
        navigate("library/templates/our-nda/edit", TemplateEditView.class);

        click("값 항목 만들기");
        field("묻는 말(한국어)").setValue("만날 곳");
        field("묻는 말(영어)").setValue("Meeting place");
        click("저장");

        assertThat(draft().files().get("variables/own.yaml")).contains("만날 곳", "own.value1");
    }

    @Test
    void aClauseIsPrintedDependingOnAChoice() {
        navigate("library/templates/our-nda/edit", TemplateEditView.class);
        click("새 조항 쓰기");
        assertThat(seen()).contains("이 조항으로 부여하는 권리는 없습니다");

        choice().setValue(offered("기간의 종류"));

        assertThat(draft().files().get("clauses/own-clause-1.md")).contains("applies-if: term.kind=FIXED");
        assertThat(draft().problems()).isEmpty();
        assertThat(form().getListDataView().getItems().map(item -> item.words().ko()))
                .contains("‘기간의 종류’가 ‘끝나는 날을 정함’일 때", "‘기간의 종류’가 ‘끝나는 날을 정함’이 아닐 때");

        form().getListDataView()
                .getItems()
                .filter(item -> item.written().equals("!term.kind=FIXED"))
                .forEach(form()::setValue);
        assertThat(draft().files().get("clauses/own-clause-1.md")).contains("applies-if: '!term.kind=FIXED'");
        assertThat(draft().problems()).isEmpty();

        choice().clear();
        assertThat(draft().files().get("clauses/own-clause-1.md")).doesNotContain("applies-if", "term.kind");
    }

    @Test
    void aConditionOfAnotherFormStaysAsItIs() {
        navigate("library/templates/our-nda/edit", TemplateEditView.class);

        clickLabelled("고쳐 쓰기: 특약사항");

        assertThat(choice().getValue().label().ko()).isEqualTo("특약사항");
        assertThat(form().getValue().words().ko()).isEqualTo("‘특약사항’이 있을 때");
        assertThat(draft().files().get("clauses/own-special-terms.md")).contains("applies-if: special.terms");
    }

    @Test
    void theRightsThatAClauseGivesAreSaidInWords() {
        own.create(new NewTemplate("our-cla", null, new NewTemplate.Source("cla", 1)));
        navigate("library/templates/our-cla/edit", TemplateEditView.class);

        clickLabelled("고쳐 쓰기: 이용허락");

        assertThat(seen()).contains("이 조항으로 기여자가 공개자에게 다음 권리를 부여합니다: 복제, 공중송신, 배포", "내보낸 파일에서 고치세요");
    }

    @Test
    void annexesAreChosenButForThoseThatAClauseSpeaksOf() {
        navigate("library/templates/our-nda/edit", TemplateEditView.class);
        assertThat(box("비밀정보 목록").getValue()).isTrue();
        assertThat(box("비밀정보 목록").isEnabled()).isFalse();
        assertThat($(Checkbox.class).all()).extracting(Checkbox::getLabel).doesNotContain("업무분장표");

        test(box("과업")).click();
        assertThat(draft().content().content("our-nda.yaml")).contains("annex.information", "annex.scope");
        assertThat(draft().problems()).isEmpty();

        test(box("과업")).click();
        assertThat(draft().content().content("our-nda.yaml")).doesNotContain("annex.scope");
    }

    @Test
    void publishingNamesTheConsequenceAndASecondVersionAsksWhatChanged() {
        navigate("library/templates/our-nda/edit", TemplateEditView.class);
        click("발행");
        assertThat(seen()).contains("발행하면 이 판은 바꿀 수 없습니다");
        clickLast("발행");
        assertThat(templates.current("our-nda").version()).isEqualTo(1);

        var view = navigate("library/templates/our-nda", TemplateView.class);
        assertThat(text(view)).contains("1판", "발행함", "아직 이 판으로 만든 계약이 없습니다");
        click("새 판 쓰기");
        click("발행");
        clickLast("발행");
        assertThat(templates.current("our-nda").version()).isEqualTo(1);
        kind().setValue(true);
        area("무엇을 왜 고쳤나요(한국어)").setValue("맞춤법");
        clickLast("발행");

        assertThat(templates.current("our-nda").version()).isEqualTo(2);
        assertThat(templates.stillValid("our-nda", 1)).isTrue();
        assertThat(text(navigate("library/templates/our-nda/compare", TemplateCompareView.class)))
                .contains("판 견주기", "그대로");
    }

    @Test
    void aVersionSaysWhoSignedItAndWhatThatIsWorthNow() {
        navigate("library", LibraryView.class);
        var use = new VersionUse(
                1, "a1", "AG-2026-0007", List.of("김민준", "박서연"), "template.version.in-use", LocalDate.of(2026, 11, 20));
        TemplateRow row = templates.versions("nda").getLast();

        assertThat(text(new VersionCard(row, null, List.of(use), "still-valid")))
                .contains("AG-2026-0007", "김민준, 박서연", "2026. 11. 20.", "문구만 고친 판이라 서명이 그대로 유효합니다.");
        assertThat(text(new VersionCard(row, null, List.of(use), "look-again")))
                .contains("내용이 바뀌었습니다: 변경계약이 필요한지 살펴보세요");
        assertThat(text(new VersionCard(row, null, Collections.nCopies(25, use), "still-valid")))
                .contains("그 밖에 계약 5건");
    }

    private OwnVersionRow draft() {
        return own.find("our-nda", 1);
    }

    private Checkbox box(String label) {
        return $(Checkbox.class).all().stream()
                .filter(box -> label.equals(box.getLabel()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(label));
    }

    @SuppressWarnings("unchecked")
    private ComboBox<ChoiceConditions> choice() {
        return $(ComboBox.class).all().stream()
                .filter(box -> "무엇에 따라 인쇄하나요".equals(box.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private Select<ChoiceConditions.Form> form() {
        return $(Select.class).all().stream()
                .filter(select -> "인쇄하는 때".equals(select.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private ChoiceConditions offered(String label) {
        return choice().getListDataView()
                .getItems()
                .filter(item -> item.label().ko().equals(label))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Boolean> kind() {
        return $(RadioButtonGroup.class).first();
    }

    private TextArea area(String label) {
        return $(TextArea.class).all().stream()
                .filter(area -> label.equals(area.getLabel()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(label));
    }

    private TextField field(String label) {
        return $(TextField.class).all().stream()
                .filter(field -> label.equals(field.getLabel()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(label));
    }

    private void click(String text) {
        test(buttons(text).getFirst()).click();
    }

    private void clickLast(String text) {
        test(buttons(text).getLast()).click();
    }

    private void clickLabelled(String label) {
        test($(Button.class).all().stream()
                        .filter(button -> label.equals(button.getAriaLabel().orElse("")))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError(label)))
                .click();
    }

    private List<Button> buttons(String text) {
        List<Button> found = $(Button.class).all().stream()
                .filter(button -> text.equals(button.getText()))
                .toList();
        assertThat(found).as(text).isNotEmpty();
        return found;
    }

    private String seen() {
        return $(Paragraph.class).all().stream().map(Paragraph::getText).collect(Collectors.joining("\n"));
    }

    private static String text(Component view) {
        return view.getElement().getTextRecursively();
    }
}
