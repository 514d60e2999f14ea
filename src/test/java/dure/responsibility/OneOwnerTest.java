package dure.responsibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dure.shared.Conflict;
import dure.shared.UserFacingException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;

/** A role never has two owners, whoever comes at once (R09). */
class OneOwnerTest extends ATeam {

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void twoOwnersAtOnceLeaveOneAndASuccessor() throws Exception {
        for (int round = 0; round < 10; round++) {
            String role = role("역할 " + round, 1, true);
            atOnce(() -> owner(role, minjun), () -> owner(role, doyun));

            assertThat(ownersOf(role)).hasSize(1);
            assertThat(assignments.history(role))
                    .extracting(AssignmentRow::state)
                    .containsExactlyInAnyOrder(AssignmentState.ACTIVE, AssignmentState.PROPOSED);
        }
    }

    @Test
    void twoWishesAcceptedAtOnceLeaveOneOwner() throws Exception {
        String role = role("검수", 1, true);
        var first = assignments.assign(role, AssignmentDetails.wish(minjun)).made();
        var second = assignments.assign(role, AssignmentDetails.wish(doyun)).made();

        var refusals = atOnce(() -> assignments.accept(first.id(), null), () -> assignments.accept(second.id(), null));

        assertThat(ownersOf(role)).hasSize(1);
        assertThat(refusals).singleElement().isInstanceOf(Conflict.class);
    }

    @Test
    void theDatabaseItselfRefusesASecondOwner() {
        String role = role("검수", 1, true);
        owner(role, minjun);
        var waiting = owner(role, doyun);

        assertThatThrownBy(() -> jdbc.update(
                        "update assignment set state = 'ACTIVE', owner_of_role_id = role_id where id = ?",
                        waiting.id()))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    /** Runs both in the same moment; the refusals that a person would see. */
    private List<Exception> atOnce(Callable<?> one, Callable<?> other) throws Exception {
        var start = new CyclicBarrier(2);
        try (var pool = Executors.newFixedThreadPool(2)) {
            var running = IntStream.range(0, 2)
                    .mapToObj(i -> pool.submit(() -> {
                        actAsSystem();
                        start.await();
                        try {
                            (i == 0 ? one : other).call();
                            return List.<Exception>of();
                        } catch (UserFacingException refusal) {
                            return List.<Exception>of(refusal);
                        }
                    }))
                    .toList();
            var refusals = new java.util.ArrayList<Exception>();
            for (var each : running) {
                refusals.addAll(each.get());
            }
            return refusals;
        }
    }
}
