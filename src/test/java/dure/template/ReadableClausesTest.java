package dure.template;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dure.shared.Bilingual;
import dure.shared.PureKernel;
import dure.template.text.Condition;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Clauses as people read them in the library, in a comparison and beside a draft. */
class ReadableClausesTest {

    private final TemplateService templates = PureTemplates.service();
    private final ConditionWords conditions = new ConditionWords(PureKernel.translations());
    private final TemplateLibrary library = new TemplateLibrary();

    @Test
    void aConditionIsSaidByItsLabelAndItsChoice() {
        assertThat(said("nda.mode=MUTUAL"))
                .isEqualTo(new Bilingual("‘비밀을 알려 주는 쪽’이 ‘서로’일 때", "when “Who discloses” is “Each Party”"));
        assertThat(said("!payment=FREE").ko()).isEqualTo("‘대가의 지급’이 ‘대가 없음(무상)’이 아닐 때");
        assertThat(said("work.kinds=DATASET").ko()).isEqualTo("‘저작물의 종류’에서 ‘데이터셋’을 고른 때");
        assertThat(said("!term.start")).isEqualTo(new Bilingual("‘시작일’이 없을 때", "when “Start date” is not given"));
        assertThat(said("layout=SIDE_BY_SIDE").ko()).isEqualTo("‘두 언어를 두는 방법’이 ‘나란히’일 때");
        assertThat(said("fee.withheld").en()).endsWith(": tax withheld” is given");
        assertThat(said("bank.CONTRACTOR").ko()).isEqualTo("‘수행자의 계좌’가 있을 때");
    }

    @Test
    void noClauseOfTheLibraryShowsTheNamesOfItsConditions() {
        assertThat(templates.clauses())
                .isNotEmpty()
                .allSatisfy(clause -> assertThat(words(clause).toList())
                        .as(clause.reference())
                        .noneMatch(words -> words.matches("(?s).*(‘|“)[a-zA-Z]+\\.[a-zA-Z.]+(’|”).*"))
                        .noneMatch(words -> words.matches("(?s).*(‘|“)[A-Z_]{3,}(’|”).*"))
                        .noneMatch(words -> words.contains("!template.") || words.contains("=")));
    }

    @Test
    void blanksAndOtherArticlesAreNamedAsPeopleCallThem() {
        assertThat(templates.clauses())
                .isNotEmpty()
                .allSatisfy(clause -> assertThat(words(clause).toList())
                        .as(clause.reference())
                        .noneMatch(words -> words.matches("(?s).*\\{(→ )?[a-z]+([-.][a-zA-Z.-]+)?}.*")));
        assertThat(templates.clauses("nda", 2))
                .flatExtracting(ClauseText::lines)
                .anyMatch(line -> line.text().ko().contains("{비밀을 알려 주는 당사자(제공자)}"));
    }

    @Test
    void theTextOfATemplateHasItsConditionsInWords() {
        assertThat(templates.clauses("nda", 2))
                .flatExtracting(ClauseText::lines)
                .anyMatch(line -> line.text().ko().contains("[‘비밀을 알려 주는 쪽’이 ‘서로’일 때: ")
                        && line.text().en().contains("[when “Who discloses” is “Each Party”: "));
    }

    @Test
    void aClauseSaysWhenItIsPrintedAndWhatItGives() {
        ClauseText clause = templates.clauses("service", 1).stream()
                .filter(one ->
                        one.appliesWhen() != null && one.appliesWhen().ko().contains("대가의 지급"))
                .findFirst()
                .orElseThrow();
        assertThat(requireNonNull(clause.appliesWhen()).en()).isEqualTo("when “Payment” is not “None, free of charge”");

        List<Bilingual> grants = templates.clauses("assignment-of-rights", 1).stream()
                .flatMap(one -> one.grants().stream())
                .toList();
        assertThat(grants)
                .anySatisfy(grant -> assertThat(grant.ko())
                        .startsWith("이 조항으로 양도인이 양수인에게 다음 권리를 부여합니다: 특허 실시, ‘")
                        .contains("데이터베이스제작자의 권리(‘", "에 적은 저작물입니다.", "다른 사람에게 다시 허락할 수 있습니다.")
                        .doesNotContain("남습니다"))
                .allSatisfy(grant -> assertThat(grant.en())
                        .startsWith("By this clause the Assignor gives the Assignee these rights: patents, those"));
    }

    @Test
    void numbersInTheWordsOfAConditionAreNoDifferenceBetweenTheLanguages() {
        var line =
                new ClauseText.Line(1, new Bilingual("[‘나이’가 ‘14세’일 때: 받는다.]", "[when “Age” is “fourteen”: gets it.]"));

        assertThat(line.looksDifferent()).isFalse();
    }

    private Bilingual said(String condition) {
        TemplateText text = library.find(condition.contains("nda.") ? "nda" : "service", 1);
        return conditions.of(
                Condition.of(condition),
                new SpokenNames(PureKernel.translations(), library.shipped().variables(), text));
    }

    private static Stream<String> words(ClauseText clause) {
        return Stream.concat(
                        Stream.ofNullable(clause.appliesWhen()),
                        Stream.concat(
                                clause.grants().stream(),
                                clause.lines().stream().map(ClauseText.Line::text)))
                .flatMap(text -> Stream.of(text.in(Locale.KOREAN), text.in(Locale.ENGLISH)));
    }
}
