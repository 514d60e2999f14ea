package dure.responsibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dure.ledger.LedgerService;
import dure.shared.Conflict;
import dure.shared.InvalidInput;
import dure.shared.NotAllowed;
import dure.shared.StaleVersion;
import dure.shared.security.AccessLevel;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

class AssignmentServiceTest extends ATeam {

    @Autowired
    LedgerService ledger;

    @Test
    void aSecondOwnerWaitsAsSuccessor() {
        String role = role("사전 설계", 6, true);
        owner(role, minjun);

        var second = owner(role, doyun);

        assertThat(second.state()).isEqualTo(AssignmentState.PROPOSED);
        assertThat(ownersOf(role)).containsExactly(minjun);
    }

    @Test
    void aSuccessorTakesOverOnlyWhenItIsSaidWhatBecomesOfTheOwner() {
        String role = role("사전 설계", 6, true);
        var first = owner(role, minjun);
        var second = owner(role, doyun);

        assertThatThrownBy(() -> assignments.accept(second.id(), null)).isInstanceOf(Conflict.class);
        assignments.accept(second.id(), Predecessor.ENDS);

        assertThat(ownersOf(role)).containsExactly(doyun);
        assertThat(assignments.find(first.id()).state()).isEqualTo(AssignmentState.ENDED);
    }

    @Test
    void theFormerOwnerCanBecomeBackupAndKeepsTheHistory() {
        String role = role("검수", 4, true);
        owner(role, minjun);
        clock.advance(Duration.ofDays(30));

        assignments.assign(
                role, AssignmentDetails.of(doyun, AssignmentPart.OWNER).replacing(Predecessor.BECOMES_BACKUP));

        assertThat(ownersOf(role)).containsExactly(doyun);
        assertThat(rowOf(role).holders(AssignmentPart.BACKUP))
                .extracting(Matrix.Cell::collaboratorId)
                .containsExactly(minjun);
        assertThat(assignments.history(role))
                .filteredOn(row -> row.state() == AssignmentState.ENDED)
                .singleElement()
                .matches(row -> row.to() != null && row.to().equals(LocalDate.of(2026, 12, 20)));
    }

    @Test
    void aWishWaitsAndItsOriginIsKeptWhenItComesTrue() {
        String role = role("데이터 수집", 8, false);
        var wish = assignments.assign(role, AssignmentDetails.wish(seoyeon)).made();
        assertThat(wish.state()).isEqualTo(AssignmentState.PROPOSED);
        assertThat(assignments.assign(role, AssignmentDetails.wish(seoyeon)).made())
                .isEqualTo(wish);

        clock.advance(Duration.ofDays(3));
        var accepted = assignments.accept(wish.id(), null).made();

        assertThat(accepted.origin()).isEqualTo(AssignmentOrigin.VOLUNTEERED);
        assertThat(accepted.from()).isEqualTo(LocalDate.of(2026, 11, 24));
        assertThat(ownersOf(role)).containsExactly(seoyeon);
        assertThat(assignments.accept(wish.id(), null).made()).isEqualTo(accepted);
    }

    @Test
    void whoHoldsARoleInAnotherPartChangesThePart() {
        String role = role("검수", 4, true);
        assignments.assign(role, AssignmentDetails.of(minjun, AssignmentPart.CONTRIBUTOR));
        clock.advance(Duration.ofDays(1));

        owner(role, minjun);

        assertThat(ownersOf(role)).containsExactly(minjun);
        assertThat(rowOf(role).holders(AssignmentPart.CONTRIBUTOR)).isEmpty();
        assertThat(assignments.history(role)).hasSize(2);
    }

    @Test
    void anAssignmentWhoseLastDayHasPassedHasEndedAndMakesRoom() {
        String role = role("검수", 4, true);
        var first = owner(role, minjun);
        assignments.end(first.id(), LocalDate.of(2026, 11, 30));
        assertThat(ownersOf(role)).containsExactly(minjun);

        clock.moveTo(LocalDate.of(2026, 12, 1));

        assertThat(ownersOf(role)).isEmpty();
        assertThat(assignments.find(first.id()).state()).isEqualTo(AssignmentState.ENDED);
        assertThat(owner(role, doyun).state()).isEqualTo(AssignmentState.ACTIVE);
        assertThatThrownBy(() -> assignments.end(first.id(), LocalDate.of(2026, 12, 1)))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void endingBeforeTheFirstDayIsRefused() {
        var held = owner(role("검수", 4, true), minjun);
        assertThatThrownBy(() -> assignments.end(held.id(), LocalDate.of(2026, 11, 20)))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void everyActCanBeTakenBack() {
        String role = role("검수", 4, true);
        owner(role, minjun);
        clock.advance(Duration.ofDays(1));
        var before = assignments.history(role);

        var handover = assignments.assign(
                role, AssignmentDetails.of(doyun, AssignmentPart.OWNER).replacing(Predecessor.BECOMES_BACKUP));
        assignments.undo(handover);
        assertThat(ownersOf(role)).containsExactly(minjun);
        assertThat(assignments.history(role)).hasSameSizeAs(before);

        assignments.undo(assignments.clear(role, minjun));
        assertThat(ownersOf(role)).containsExactly(minjun);
    }

    @Test
    void whatSomebodyChangedSinceIsNotTakenBack() {
        String role = role("검수", 4, true);
        var change = assignments.assign(role, AssignmentDetails.of(minjun, AssignmentPart.BACKUP));
        owner(role, minjun);

        assertThatThrownBy(() -> assignments.undo(change)).isInstanceOf(StaleVersion.class);
        assertThat(ownersOf(role)).containsExactly(minjun);
    }

    @Test
    void whoLeavesHoldsNoRoleAnyMore() {
        String role = role("검수", 4, true);
        var held = owner(role, minjun);
        collaborators.activate(minjun);
        clock.advance(Duration.ofDays(7));

        collaborators.leave(minjun, LocalDate.of(2026, 11, 28));

        assertThat(assignments.find(held.id()).state()).isEqualTo(AssignmentState.ENDED);
        assertThatThrownBy(() -> owner(role, minjun)).isInstanceOf(Conflict.class);
    }

    @Test
    void aRoleIsDeletedOnlyWhenNobodyEverHeldIt() {
        String used = role("검수", 4, true);
        String unused = role("홍보", 2, false);
        owner(used, minjun);

        roles.delete(unused);

        assertThatThrownBy(() -> roles.delete(used)).isInstanceOf(Conflict.class);
        assertThat(roles.list(project)).extracting(RoleRow::id).containsExactly(used);
    }

    @Test
    void twoRolesOfOneNameAndAStaleSaveAreRefused() {
        String role = role("검수", 4, true);
        assertThatThrownBy(() -> role("검수", 2, false)).isInstanceOf(InvalidInput.class);

        roles.change(role, 0, RoleDetails.named("내용 검수"));
        assertThatThrownBy(() -> roles.change(role, 0, RoleDetails.named("꼼꼼 검수")))
                .isInstanceOf(StaleVersion.class);
        assertThat(roles.find(role).name()).isEqualTo("내용 검수");
    }

    @Test
    void anObserverReadsAndChangesNothing() {
        String role = role("검수", 4, true);
        actAs(AccessLevel.OBSERVER, seoyeon);

        assertThat(matrices.matrix(project).rows()).hasSize(1);
        assertThatThrownBy(() -> owner(role, seoyeon)).isInstanceOfAny(AccessDeniedException.class, NotAllowed.class);
        assertThatThrownBy(() -> assignments.assign(role, AssignmentDetails.wish(seoyeon)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void whoBeginsNextWeekDoesNotHoldTheRoleToday() {
        String role = role("검수", 4, true);
        var next = assignments
                .assign(
                        role,
                        new AssignmentDetails(
                                minjun, AssignmentPart.OWNER, LocalDate.of(2026, 11, 28), null, null, null))
                .made();

        assertThat(next.holds()).isFalse();
        assertThat(rowOf(role).lacks()).contains(Matrix.Lack.OWNER);
        assertThat(ownersOf(role)).isEmpty();
        clock.advance(Duration.ofDays(7));
        assertThat(rowOf(role).lacks()).doesNotContain(Matrix.Lack.OWNER);
        assertThat(ownersOf(role)).containsExactly(minjun);
    }

    @Test
    void anEmptiedCellSaysTodayInTheRoleAndInTheLedger() {
        String role = role("검수", 4, true);
        var held = owner(role, minjun);
        clock.advance(Duration.ofDays(7));

        assignments.clear(role, minjun);

        assertThat(assignments.find(held.id()).to()).isEqualTo(LocalDate.of(2026, 11, 28));
        assertThat(ownersOf(role)).isEmpty();
        assertThat(ledger.entries(0, 1_000))
                .filteredOn(e -> e.type().equals("role.assignment-ended"))
                .extracting(e -> e.data().get("on"))
                .containsExactly("2026-11-28");
    }
}
