package dure.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import dure.responsibility.AssignmentDetails;
import dure.responsibility.AssignmentPart;
import dure.responsibility.AssignmentService;
import dure.responsibility.RoleDetails;
import dure.responsibility.RoleService;
import dure.shared.security.AccessLevel;
import dure.shared.security.Actor;
import dure.shared.ui.StateBadge;
import dure.shared.ui.field.LinesField;
import dure.template.Choice;
import dure.testing.ViewTest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The fields that a template's variables are asked in: choices without an answer given, tables. */
class TypedFieldsScreenTest extends ViewTest {

    private static final String PART = "맡은 부분";

    @Autowired
    private AgreementTeam team;

    @Autowired
    private AgreementReader reader;

    @Autowired
    private RoleService roles;

    @Autowired
    private AssignmentService assignments;

    private String project = "";
    private String lead = "";
    private String seoyeon = "";

    @Override
    protected void prepare() {
        actAs(Actor.SYSTEM);
        project = team.project();
        lead = team.lead();
        seoyeon = team.member("박서연", "seoyeon@example.org");
        actAs(new Actor(lead, lead, AccessLevel.OWNER));
    }

    @Test
    void whatHasNoUsualAnswerIsNotAnsweredAndSaysWhyItMustBe() {
        begin("joint-work");
        var shares = question("지분");

        assertThat(shares.isEmpty()).isTrue();
        assertThat(shares.getHelperText()).contains("48조").contains("반드시 고르세요");
        assertThat(missing("지분")).isTrue();
        shares.setValue(choice(shares, "EQUAL"));
        assertThat(missing("지분")).isFalse();
        assertThat(stored()).containsEntry("joint.shares", "EQUAL");
    }

    @Test
    void theTableOfAuthorsBeginsWithThePartiesAndIsStoredAsItIsFilled() {
        begin("joint-work");
        var shares = question("지분");
        shares.setValue(choice(shares, "STATED"));
        type(PART, 0, "표제어");
        type(PART, 1, "뜻풀이");
        type("지분(%)", 0, "70");
        assertThat(sums()).containsExactly("합계 70% / 100%");
        type("지분(%)", 1, "30%");

        assertThat(sums()).containsExactly("합계 100% / 100%");
        assertThat(stored().get("joint.authors"))
                .isEqualTo(List.of(
                        Map.of("name", "최하은", "part", "표제어", "share", "70"),
                        Map.of("name", "박서연", "part", "뜻풀이", "share", "30")));
        click("되돌리기");
        assertThat(stored()).doesNotContainKey("joint.shares");
    }

    @Test
    void whatIsRefusedStandsAtItsCellAndNothingIsLost() {
        begin("joint-work");
        var shares = question("지분");
        shares.setValue(choice(shares, "EQUAL"));
        type(PART, 0, "표제어");
        type(PART, 1, "저작인격권을 포기한다");

        assertThat(cells(PART).get(1).isInvalid()).isTrue();
        assertThat(cells(PART).get(1).getErrorMessage()).contains("저작인격권");
        assertThat(cells(PART).get(0).isInvalid()).isFalse();
        type(PART, 1, "뜻풀이");
        assertThat(cells(PART).get(1).isInvalid()).isFalse();
    }

    @Test
    void whatIsNotAskedNowIsThereWhenItIsAskedAgain() {
        begin("joint-work");
        var shares = question("지분");
        shares.setValue(choice(shares, "EQUAL"));
        String address = "agreements/" + id();
        UI.getCurrent().navigate("agreements");
        UI.getCurrent().navigate(address);
        question("지분").setValue(choice(question("지분"), "STATED"));

        assertThat(stored().get("joint.authors")).isEqualTo(List.of(Map.of("name", "최하은"), Map.of("name", "박서연")));
    }

    @Test
    void aServiceBeginsWithTheTasksOfWhoeverDoesTheWork() {
        var role = roles.create(project, new RoleDetails("검수", null, List.of("표제어 검수", "뜻풀이 검수"), 4, false, null));
        assignments.assign(role.id(), AssignmentDetails.of(seoyeon, AssignmentPart.OWNER));
        begin("service");

        assertThat(stored().get("scope")).isEqualTo(List.of(Map.of("task", "표제어 검수"), Map.of("task", "뜻풀이 검수")));
        var parties = reader.find(id()).parties();
        assertThat(parties).extracting(AgreementParty::as).containsExactly("CLIENT", "CONTRACTOR");
        assertThat(parties).extracting(AgreementParty::collaboratorId).containsExactly(lead, seoyeon);
        assertThat(stored()).containsEntry("term.end", "2027-11-20");
    }

    @Test
    void whatATaskLacksIsNamedByItsRowAndAskedForAtItsCell() {
        var role = roles.create(project, new RoleDetails("검수", null, List.of("표제어 검수"), 4, false, null));
        assignments.assign(role.id(), AssignmentDetails.of(seoyeon, AssignmentPart.OWNER));
        begin("service");
        type("넘길 결과물", 0, "고친 표제어");

        assertThat(missing("과업 1번째 줄: 넘길 결과물")).isFalse();
        assertThat(missing("과업 1번째 줄: 합격 기준")).isTrue();
        test($(Button.class).withText("과업 1번째 줄: 합격 기준").single()).click();
        type("합격 기준", 0, "오류 없음");
        assertThat(missing("과업 1번째 줄: 합격 기준")).isFalse();
    }

    @Test
    void aPartyIsChosenAmongTheParties() {
        actAs(Actor.SYSTEM);
        team.member("이도윤", "doyun@example.org");
        actAs(new Actor(lead, lead, AccessLevel.OWNER));
        begin("joint-work");
        question("지분").setValue(choice(question("지분"), "EQUAL"));

        var name = chooser("이름");
        assertThat(name.isAllowCustomValue()).isFalse();
        assertThat(test(name).getSuggestionItems()).containsExactly("최하은", "박서연");
    }

    @Test
    void aLicenseIsChosenFromTheListOrTypedAsAnExpression() {
        begin("collaboration");
        var code = chooser("프로그램 코드의 라이선스");
        assertThat(test(code).getSuggestionItems())
                .startsWith("Apache-2.0", "CC-BY-SA-4.0")
                .contains("0BSD");

        test(code).setFilter("MIT");
        test(code).selectItem("MIT");
        assertThat(stored()).containsEntry("licenses.CODE", "MIT");
        code.setValue("mit or Apache-2.0");
        assertThat(code.isInvalid()).isFalse();
        code.setValue("아무 라이선스");
        assertThat(code.isInvalid()).isTrue();
        assertThat(stored()).containsEntry("licenses.CODE", "mit or Apache-2.0");
    }

    @Test
    void aFeeIsSaidInWordsWithWhatTheTaxLeavesOfIt() {
        begin("service");
        type("대가(원)", 0, "3,000,000");
        assertThat(shown("일금 삼백만원정(₩3,000,000)")).isTrue();
        var tax = question("세금");
        tax.setValue(choice(tax, "WITHHOLD_3_3"));
        assertThat(shown("원천징수 99,000원 → 실지급 2,901,000원 (세율 확인일 2026. 11. 21.)"))
                .isTrue();
        tax.setValue(choice(tax, "VAT_INVOICE"));
        assertThat(shown("부가가치세 300,000원 → 합계 3,300,000원 (세율 확인일 2026. 11. 21.)"))
                .isTrue();
        assertThat(stored()).containsEntry("fee", "3000000").containsEntry("fee.tax", "VAT_INVOICE");
    }

    @Test
    void theRightsThatAreAssignedAreTickedOneByOne() {
        begin("assignment-of-rights");
        CheckboxGroup<Choice> rights = boxes("양도하거나 허락하는 저작재산권");
        assertThat(rights.isEmpty()).isTrue();
        var items = rights.getListDataView().getItems().toList();
        rights.setValue(Set.of(items.getLast(), items.getFirst()));

        assertThat(stored().get("rights")).isEqualTo(List.of("REPRODUCE", "RENT"));
        assertThat(stored()).containsEntry("work.authors", "박서연");
        click("되돌리기");
        assertThat(this.<Choice>boxes("양도하거나 허락하는 저작재산권").isEmpty()).isTrue();
    }

    @SuppressWarnings("unchecked")
    private <T> CheckboxGroup<T> boxes(String label) {
        return $(CheckboxGroup.class)
                .withCondition(group -> label.equals(group.getLabel()))
                .single();
    }

    private boolean shown(String words) {
        return $(Span.class).withCondition(span -> span.getText().equals(words)).exists();
    }

    private void begin(String template) {
        UI.getCurrent()
                .navigate(
                        "agreements/new",
                        QueryParameters.fromString(
                                "template=" + template + "&party=" + seoyeon + "&project=" + project));
        click("초안 만들기");
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Choice> question(String label) {
        return $(RadioButtonGroup.class)
                .withCondition(group -> label.equals(group.getLabel()))
                .single();
    }

    private static Choice choice(RadioButtonGroup<Choice> group, String value) {
        return group.getListDataView()
                .getItems()
                .filter(choice -> choice.value().equals(value))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void severalLicensesAreChosenLineByLine() {
        begin("joint-work");
        var lines = $(LinesField.class)
                .withCondition(field -> "미리 동의하는 공개 라이선스".equals(field.getLabel()))
                .single();
        lines.setValue(List.of("CC-BY-4.0", "MIT"));
        assertThat(stored().get("joint.licenses")).isEqualTo(List.of("CC-BY-4.0", "MIT"));

        var second = $(ComboBox.class)
                .withCondition(field -> "MIT".equals(field.getValue()))
                .single();
        second.setValue("CC0-1.0");
        assertThat(stored().get("joint.licenses")).isEqualTo(List.of("CC-BY-4.0", "CC0-1.0"));
    }

    @SuppressWarnings("unchecked")
    private ComboBox<String> chooser(String label) {
        return $(ComboBox.class)
                .withCondition(field -> label.equals(field.getLabel()) && field.isVisible())
                .all()
                .getFirst();
    }

    private void type(String label, int row, String text) {
        test(cells(label).get(row)).setValue(text);
    }

    private List<TextField> cells(String label) {
        return $(TextField.class)
                .withCondition(field -> label.equals(field.getLabel()))
                .all();
    }

    private List<String> sums() {
        return $(StateBadge.class).all().stream()
                .map(StateBadge::words)
                .filter(words -> words.startsWith("합계"))
                .toList();
    }

    private boolean missing(String words) {
        return $(Button.class).withText(words).exists();
    }

    private void click(String label) {
        test($(Button.class).withText(label).single()).click();
    }

    private Map<String, Object> stored() {
        return reader.content(id()).orElseThrow().details().values();
    }

    private String id() {
        String path = UI.getCurrent().getActiveViewLocation().getPath();
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
