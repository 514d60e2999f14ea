package dure.responsibility;

import static org.assertj.core.api.Assertions.assertThat;

import dure.document.Block;
import dure.responsibility.Matrix.Lack;
import dure.responsibility.Suggestion.Kind;
import dure.responsibility.Suggestion.Reason;
import dure.shared.Gap;
import dure.shared.Gap.Severity;
import dure.testing.PdfText;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class MatrixServiceTest extends ATeam {

    @Autowired
    ResponsibilityGaps gaps;

    @Autowired
    RoleSearch search;

    @Autowired
    MatrixAnnex annex;

    @Autowired
    RolePresets presets;

    @Test
    void hoursCountWhatEachPartTakes() {
        String design = role("사전 설계", 6, true);
        String data = role("데이터 수집", 8, false);
        owner(design, minjun);
        assignments.assign(design, AssignmentDetails.of(doyun, AssignmentPart.BACKUP));
        owner(data, doyun);
        assignments.assign(data, AssignmentDetails.of(seoyeon, AssignmentPart.CONTRIBUTOR));

        assertThat(matrices.matrix(project).people())
                .extracting(Matrix.Person::name, Matrix.Person::hours, Matrix.Person::capacity)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("김민준", 6, 10),
                        org.assertj.core.groups.Tuple.tuple("박서연", 2, 8),
                        org.assertj.core.groups.Tuple.tuple("이도윤", 8, 15));
    }

    @Test
    void aRoleSaysWhatItLacks() {
        String design = role("사전 설계", 6, true);
        String data = role("데이터 수집", 8, false);
        owner(data, doyun);

        assertThat(rowOf(design).lacks()).containsExactly(Lack.OWNER, Lack.BACKUP);
        assertThat(rowOf(data).lacks()).containsExactly(Lack.BACKUP);
    }

    @Test
    void gapsBlockForAnEssentialRoleAndNameThePeopleWithoutRole() {
        String design = role("사전 설계", 6, true);
        String data = role("데이터 수집", 8, false);
        assignments.assign(design, AssignmentDetails.wish(seoyeon));
        owner(data, doyun);

        var found = gaps.gaps(project);

        assertThat(found)
                .filteredOn(gap -> gap.subjectId().equals(design))
                .extracting(Gap::code, Gap::severity)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("role.owner-missing", Severity.BLOCKS),
                        org.assertj.core.groups.Tuple.tuple("role.backup-missing", Severity.NEEDS));
        assertThat(found.getFirst().args()).containsExactly("사전 설계", 1L);
        assertThat(found)
                .filteredOn(gap -> gap.code().equals("person.role-missing"))
                .extracting(Gap::collaboratorId)
                .containsExactly(minjun, seoyeon);
    }

    @Test
    void suggestionsGiveTheirReasonsAndComeByName() {
        String design = role("사전 설계", 9, true);
        assignments.assign(design, AssignmentDetails.wish(seoyeon));

        assertThat(matrices.suggestions(design))
                .containsExactly(
                        new Suggestion(
                                minjun, "김민준", List.of(new Reason(Kind.WANT, "사전 설계"), new Reason(Kind.HOURS, "10"))),
                        new Suggestion(seoyeon, "박서연", List.of(new Reason(Kind.WISH, null))),
                        new Suggestion(doyun, "이도윤", List.of(new Reason(Kind.HOURS, "15"))));
    }

    @Test
    void theAnnexShowsWhatHoldsUnderTheNamesOfTheParties() {
        String design = role("사전 설계", 6, true);
        owner(design, minjun);

        var blocks = annex.blocks(project, Locale.KOREAN, java.util.Map.of(minjun, "김민준(법명)"));

        assertThat(blocks.getFirst())
                .isInstanceOfSatisfying(
                        Block.Table.class,
                        table -> assertThat(table.lines().get(1))
                                .containsExactly("사전 설계 (필수)", "–", "김민준(법명)", "–", "–", "6시간"));
    }

    @Test
    void theSheetPrintsInBothLanguages() {
        roles.createAll(project, presets.in(Locale.KOREAN));
        owner(roles.list(project).getFirst().id(), minjun);

        assertThat(PdfText.run(matrices.pdf(project, Locale.KOREAN))).contains("업무분장표", "김민준", "프로젝트대표(필수)");
        assertThat(PdfText.of(matrices.pdf(project, Locale.ENGLISH))).contains("Division of work", "김민준");
    }

    @Test
    void thePresetsAreSixRolesInBothLanguages() {
        for (var locale : List.of(Locale.KOREAN, Locale.ENGLISH)) {
            assertThat(presets.in(locale)).hasSize(6).allSatisfy(role -> {
                assertThat(role.name()).doesNotStartWith("!");
                assertThat(role.tasks()).hasSize(3);
            });
        }
    }

    @Test
    void aRoleIsFoundByItsName() {
        String review = role("검수 50%", 4, true);
        role("데이터", 4, true);

        assertThat(search.search("50%", 5))
                .singleElement()
                .matches(hit -> hit.path().equals("roles?role=" + review));
    }
}
