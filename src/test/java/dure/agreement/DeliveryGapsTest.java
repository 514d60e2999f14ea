package dure.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dure.project.DoneWhen;
import dure.project.ProjectDetails;
import dure.project.ProjectService;
import dure.shared.Conflict;
import dure.shared.Gap;
import dure.template.SigningMode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who has an agreement that lasts until its purpose is reached is reminded when it seems to be through (R25). */
class DeliveryGapsTest extends TwoParties {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 10);

    @Autowired
    private AmendmentService amendments;

    @Autowired
    private EndingService endings;

    @Autowired
    private ProjectService projects;

    @Autowired
    private DeliveryGaps reminders;

    @Autowired
    private SignedPaper paper;

    private AgreementRow service;

    @BeforeEach
    void aServiceWithTwoDatesOfDelivery() {
        service = paper.execute(details(), TODAY, lead, seoyeon);
    }

    @Test
    void itSaysSoOnceTheLastDateIsPast() {
        clock.moveTo(LAST);
        assertThat(reminders.gaps(project)).isEmpty();

        clock.moveTo(LAST.plusDays(1));
        Gap due = reminders.gaps(project).getFirst();
        assertThat(due.code()).isEqualTo("agreement.purpose-due");
        assertThat(due.args()).contains(service.number()).doesNotContain(LAST);
        assertThat(due.curePath()).isEqualTo("agreements/" + service.id());
    }

    @Test
    void oncePastItMayBeConfirmedThoughTheProjectGoesOn() {
        doneWhen(true, false);
        assertThatThrownBy(() -> endings.confirmDelivery(service.id(), TODAY)).isInstanceOf(Conflict.class);

        clock.moveTo(LAST.plusDays(1));
        endings.confirmDelivery(service.id(), LAST);
        assertThat(codes()).isEmpty();
    }

    @Test
    void itSaysSoWhenAllThatMakesTheProjectDoneIsDone() {
        doneWhen(true, false);
        assertThat(codes()).isEmpty();
        doneWhen(true, true);
        assertThat(codes()).containsExactly("agreement.purpose-reached");

        endings.confirmDelivery(service.id(), TODAY);
        assertThat(codes()).isEmpty();
    }

    @Test
    void itIsSilentWhileALaterDateWaitsForSignatures() {
        var draft = amendments.amend(service.id());
        var details = reader.content(draft.id()).orElseThrow().details();
        var values = new HashMap<>(details.values());
        values.put("amend.reason", "자료가 늦어 기한을 늦춥니다.");
        var amended = new HashMap<>(details.amendedValues());
        amended.put("milestones", List.of(Map.of("what", "번역문", "when", "2027-01-31")));
        var changed = agreements.change(
                draft.id(),
                draft.version(),
                details.with(details.parties(), values).amending(amended));
        clock.moveTo(LAST.plusDays(1));
        assertThat(codes()).containsExactly("agreement.purpose-due");

        var sent = agreements.send(changed.id(), changed.version());
        assertThat(codes()).isEmpty();
        paper.sign(sent, LAST.plusDays(1), lead, seoyeon);
        assertThat(codes()).isEmpty();
        clock.moveTo(LocalDate.of(2027, 2, 1));
        assertThat(codes()).containsExactly("agreement.purpose-due");
    }

    private List<String> codes() {
        return reminders.gaps(project).stream().map(Gap::code).toList();
    }

    private void doneWhen(boolean one, boolean other) {
        var row = projects.find(project);
        projects.change(
                project,
                row.version(),
                new ProjectDetails(
                        row.name(),
                        row.goal(),
                        List.of(new DoneWhen("공개", one), new DoneWhen("발표", other)),
                        List.of(),
                        row.defaultLicenses()));
    }

    private AgreementDetails details() {
        var values = Map.<String, Object>of(
                "term.kind", "UNTIL_DELIVERY",
                "payment", "FREE",
                "results.owner", "CONTRACTOR",
                "derivative", "YES",
                "scope", List.of(Map.of("task", "번역", "result", "번역문", "standard", "빠짐없음")),
                "milestones",
                        List.of(
                                Map.of("what", "번역문", "when", LAST.toString()),
                                Map.of("what", "용어집", "when", "2026-12-01")));
        var parties = List.of(new PartyDetails(lead, "CLIENT", 1), new PartyDetails(seoyeon, "CONTRACTOR", 2));
        return new AgreementDetails(project, "service", "ko", parties, values, SigningMode.PAPER, null);
    }
}
