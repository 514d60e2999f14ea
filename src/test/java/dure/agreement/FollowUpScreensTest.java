package dure.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dure.shared.security.AccessLevel;
import dure.shared.security.Actor;
import dure.template.Choice;
import dure.template.LanguageLayout;
import dure.testing.ViewTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What follows an executed agreement, as the screens offer and show it. */
class FollowUpScreensTest extends ViewTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Autowired
    private AgreementTeam team;

    @Autowired
    private AgreementReader reader;

    @Autowired
    private EndingService endings;

    @Autowired
    private SignedPaper paper;

    private String lead = "";
    private String seoyeon = "";
    private String minjun = "";
    private String base = "";

    @Override
    protected void prepare() {
        actAs(Actor.SYSTEM);
        String project = team.project();
        lead = team.lead();
        seoyeon = team.member("박서연", "seoyeon@example.org");
        minjun = team.member("김민준", "minjun@example.org");
        actAs(owner());
        base = paper.execute(
                        AgreementTeam.collaboration(project, Map.of("term.end", "2027-11-20"), lead, seoyeon, minjun),
                        TODAY,
                        lead,
                        seoyeon,
                        minjun)
                .id();
    }

    @Test
    void theChangeIsMadeInTheFieldsOfTheAgreementItself() {
        open();
        click("변경하기");

        var draft = following();
        assertThat($(H2.class).all()).extracting(H2::getText).contains("바꿀 내용", "이어진 계약");
        test($(TextField.class).withCaption("탈퇴 통지(일)").single()).setValue("60");
        assertThat(content(draft).details().amendedValues()).containsEntry("exit.noticeDays", "60");
        assertThat($(Anchor.class).all()).extracting(Anchor::getText).anyMatch(text -> text.startsWith("AG-2026-"));
    }

    @Test
    void theTwoLanguagesCanStandSideBySide() {
        open();
        click("변경하기");
        @SuppressWarnings("unchecked")
        Select<LanguageLayout> layout = $(Select.class).withCaption("두 언어").single();
        layout.setValue(LanguageLayout.SIDE_BY_SIDE);

        assertThat(content(following()).details().layout()).isEqualTo(LanguageLayout.SIDE_BY_SIDE);
    }

    @Test
    void whoLeavesIsChosenAndWhatFollowsStandsAboveTheDraft() {
        open();
        click("합의하여 끝내기");
        people("떠나는 사람").setValue(Set.of(seoyeon));
        click("합의서 초안 만들기");

        assertThat(following().relation()).isEqualTo(Relation.ENDS);
        assertThat($(H2.class).all()).extracting(H2::getText).contains("끝나면 달라지는 것");
    }

    @Test
    void noRightIsShownAsStayingOrEndingBeforeThatIsChosen() {
        open();
        click("합의하여 끝내기");
        people("떠나는 사람").setValue(Set.of(seoyeon));
        click("합의서 초안 만들기");
        assertThat(said()).noneMatch(text -> text.contains("남는 권리")).anyMatch(text -> text.contains("‘계속 허락’과 ‘끝냄’"));

        var license = license();
        license.setValue(license.getListDataView()
                .getItems()
                .filter(choice -> choice.value().equals("END"))
                .findFirst()
                .orElseThrow());
        assertThat(said()).anyMatch(text -> text.startsWith("끝나는 권리"));
        assertThat($(ListItem.class).all())
                .extracting(item -> item.getElement().getTextRecursively())
                .anyMatch(text -> text.startsWith("박서연") && text.contains("복제, 공중송신, 배포"));
    }

    @Test
    void theDraftOfAnEndingIsStillShownWhenWhoShouldLeaveHasLeft() {
        var draft = endings.exit(base, Set.of(seoyeon));
        endings.terminate(base, new TerminationDetails("떠남", TODAY, Set.of(seoyeon), false));

        UI.getCurrent().navigate("agreements/" + draft.id());

        assertThat($(H2.class).all()).extracting(H2::getText).contains("이어진 계약").doesNotContain("끝나면 달라지는 것");
    }

    @Test
    void whatFollowsATerminationIsShownBeforeItIsDone() {
        open();
        click("해지하기");
        assertThat($(Paragraph.class).all()).extracting(Paragraph::getText).anyMatch(text -> text.startsWith("끝나는 권리"));
        people("누구에 대하여").setValue(Set.of(minjun));
        assertThat($(Paragraph.class).all()).extracting(Paragraph::getText).contains("그대로 남는 권리:");
        assertThat($(Checkbox.class).withCaption("역할도 같은 날 끝내기").all()).isEmpty();
        $(TextArea.class).withCaption("사유").single().setValue("약속을 지키지 않음");
        click("계약 해지하기");
        assertThat(reader.find(base).parties())
                .filteredOn(party -> party.collaboratorId().equals(minjun))
                .extracting(AgreementParty::leftOn)
                .containsExactly(TODAY);
    }

    @Test
    void aMemberIsOfferedNoneOfIt() {
        actAs(member());
        open();

        assertThat($(Button.class).all())
                .extracting(Button::getText)
                .doesNotContain("변경하기", "연장하기", "합의하여 끝내기", "해지하기");
    }

    private List<String> said() {
        return $(Paragraph.class).all().stream().map(Paragraph::getText).toList();
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Choice> license() {
        return $(RadioButtonGroup.class).withCaption("아직 공개하지 않은 기여의 이용허락").single();
    }

    private Actor owner() {
        return new Actor("owner", lead, AccessLevel.OWNER);
    }

    private Actor member() {
        return new Actor("member", seoyeon, AccessLevel.MEMBER);
    }

    private AgreementRow following() {
        return reader.following(base).getFirst();
    }

    private AgreementContent content(AgreementRow row) {
        return reader.content(row.id()).orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private CheckboxGroup<String> people(String label) {
        return $(CheckboxGroup.class).withCaption(label).single();
    }

    private void open() {
        UI.getCurrent().navigate("agreements");
        UI.getCurrent().navigate("agreements/" + base);
    }

    private void click(String text) {
        test($(Button.class).withText(text).single()).click();
    }
}
