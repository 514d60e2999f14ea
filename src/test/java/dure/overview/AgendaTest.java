package dure.overview;

import static org.assertj.core.api.Assertions.assertThat;

import dure.shared.Gap;
import dure.shared.Gap.Severity;
import dure.shared.security.AccessLevel;
import dure.shared.security.Actor;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What Home shows to whom, and in which order. */
class AgendaTest {

    private static final Actor LEAD = new Actor("a", "lead", AccessLevel.OWNER);
    private static final Actor MINJUN = new Actor("b", "minjun", AccessLevel.MEMBER);

    private static final Gap NDA = step("nda", 20, "minjun", true);
    private static final Gap CONTRACT = step("contract", 30, "minjun", true);
    private static final Gap NOTICE = step("notice", 10, "minjun", false);

    @Test
    void theWorstComesFirstThenTheOrderThenWhatWaitedLongest() {
        var note = gap("note", Severity.NOTE, 1, null, 0);
        var young = gap("young", Severity.NEEDS, 60, null, 9);
        var old = gap("old", Severity.NEEDS, 60, null, 3);
        var late = gap("late", Severity.NEEDS, 61, null, 0);
        var blocks = gap("blocks", Severity.BLOCKS, 99, null, 9);

        var agenda = Agenda.of(List.of(note, late, young, old, blocks), MINJUN);

        assertThat(agenda.team()).containsExactly(blocks, old, young, late, note);
        assertThat(agenda.mine()).isEmpty();
    }

    @Test
    void aNewcomerSeesTheirOwnStepsInTheOrderInWhichTheyAreTaken() {
        var agenda = Agenda.of(List.of(CONTRACT, NOTICE, NDA), MINJUN);

        assertThat(agenda.joining()).containsExactly(NOTICE, NDA, CONTRACT);
        assertThat(agenda.mine()).isEmpty();
        assertThat(agenda.team()).isEmpty();
    }

    @Test
    void whoOnlyHasSomethingToReadIsNoNewcomer() {
        var reading = step("must-read", 50, "minjun", false);

        var agenda = Agenda.of(List.of(reading), MINJUN);

        assertThat(agenda.joining()).isEmpty();
        assertThat(agenda.mine()).containsExactly(reading);
    }

    @Test
    void theLeadIsGivenOnlyTheNextStepThatNeedsTheLead() {
        var agenda = Agenda.of(List.of(CONTRACT, NDA, NOTICE), LEAD);

        assertThat(agenda.mine()).containsExactly(NDA);
        assertThat(agenda.team()).as("waits for Minjun").containsExactly(NOTICE);
    }

    @Test
    void whatOnlyTheOwnerCanCureIsTheOwnersTask() {
        var goal = gap("goal", Severity.BLOCKS, 1, null, 0);

        assertThat(Agenda.of(List.of(goal), LEAD).mine()).containsExactly(goal);
        assertThat(Agenda.of(List.of(goal), MINJUN).team()).containsExactly(goal);
    }

    @Test
    void oneButtonStandsOnOneLine() {
        var draft = step("draft", 20, "minjun", true, "agreements/1");
        var sameDraft = step("draft", 20, "doyun", true, "agreements/1");
        var roleOwner = gap("owner", Severity.NEEDS, 62, "minjun", 0, "agreements/1");

        var agenda = Agenda.of(List.of(draft, sameDraft, roleOwner), LEAD);

        assertThat(agenda.mine()).hasSize(1);
        assertThat(agenda.team()).noneMatch(roleOwner::equals);
    }

    @Test
    void nothingMissingIsClear() {
        assertThat(Agenda.of(List.of(), LEAD).isClear()).isTrue();
        assertThat(Agenda.of(List.of(NDA), LEAD).isClear()).isFalse();
    }

    private static Gap step(String code, int order, String person, boolean forOwner) {
        return step(code, order, person, forOwner, code + "/" + person);
    }

    private static Gap step(String code, int order, String person, boolean forOwner, String cure) {
        return new Gap(code, Severity.NEEDS, order, "p", person, forOwner, person, Instant.EPOCH, List.of(), cure);
    }

    private static Gap gap(String code, Severity severity, int order, @Nullable String person, int day) {
        return gap(code, severity, order, person, day, code);
    }

    private static Gap gap(String code, Severity severity, int order, @Nullable String person, int day, String cure) {
        var since = Instant.EPOCH.plusSeconds(86_400L * day);
        return new Gap(code, severity, order, "p", person, true, code, since, List.of(), cure);
    }
}
