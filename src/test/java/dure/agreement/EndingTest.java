package dure.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dure.project.DoneWhen;
import dure.project.ProjectDetails;
import dure.project.ProjectService;
import dure.responsibility.AssignmentDetails;
import dure.responsibility.AssignmentPart;
import dure.responsibility.AssignmentService;
import dure.responsibility.RoleDetails;
import dure.responsibility.RoleService;
import dure.shared.Conflict;
import dure.shared.InvalidInput;
import dure.shared.security.AccessLevel;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** How executed agreements end: by consent, by one side, by a successor, by reaching their purpose; and what follows. */
class EndingTest extends TwoParties {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 15);

    @Autowired
    private AmendmentService amendments;

    @Autowired
    private EndingService endings;

    @Autowired
    private GrantService grants;

    @Autowired
    private Memberships memberships;

    @Autowired
    private ProjectService projects;

    @Autowired
    private RoleService roles;

    @Autowired
    private AssignmentService assignments;

    @Autowired
    private SignedPaper paper;

    private String minjun;
    private AgreementRow base;

    @BeforeEach
    void threeWhoWorkTogether() {
        actAsSystem();
        minjun = team.member("김민준", "minjun@example.org");
        actAs(AccessLevel.OWNER, lead);
        base = collaborate(Map.of("term.end", "2027-11-20"));
    }

    @Test
    void whoLeavesByConsentIsBoundNoMoreWhileTheOthersGoOn() {
        execute(exit(Set.of(seoyeon), Map.of("exit.grants", "END")));

        clock.moveTo(LAST.plusDays(1));
        assertThat(reader.find(base.id()).state()).isEqualTo(AgreementState.EXECUTED);
        assertThat(memberships.inForce(seoyeon, "collaboration", project, LAST)).isTrue();
        assertThat(memberships.inForce(seoyeon, "collaboration", project, LAST.plusDays(1)))
                .isFalse();
        assertThat(memberships.inForce(minjun, "collaboration", project, LAST.plusDays(1)))
                .isTrue();
        assertThat(given(base, seoyeon))
                .allSatisfy(grant -> assertThat(grant.inForceTo()).isEqualTo(LAST));
        assertThat(given(base, minjun))
                .allSatisfy(grant -> assertThat(grant.inForceTo()).isEqualTo("2027-11-20"));
    }

    @Test
    void whatIsKeptByConsentIsAGrantOfTheExitItself() {
        var exit = execute(exit(Set.of(seoyeon), Map.of("exit.grants", "KEEP", "exit.licenses", List.of("CC-BY-4.0"))));

        assertThat(given(exit, seoyeon))
                .isNotEmpty()
                .allSatisfy(grant ->
                        assertThat(grant.retroactive() && grant.survivesEnd()).isTrue());
    }

    @Test
    void whenOnlyOneWouldRemainItEndsForEverybody() {
        var draft = exit(Set.of(seoyeon, minjun), Map.of("exit.grants", "END"));
        assertThat(reader.content(draft.id()).orElseThrow().details().values()).containsEntry("exit.scope", "WHOLE");
        execute(draft);

        var ended = reader.find(base.id());
        assertThat(ended.state()).isEqualTo(AgreementState.TERMINATED);
        assertThat(ended.endsOn()).isEqualTo(LAST);
    }

    @Test
    void nobodyLeavesAloneOrWithEverybody() {
        assertThatThrownBy(() -> endings.exit(base.id(), Set.of())).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> endings.exit(base.id(), Set.of(lead, seoyeon, minjun)))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void oneSideEndsItForOneOfSeveral() {
        var row = endings.terminate(base.id(), new TerminationDetails("약속을 지키지 않음", LAST, Set.of(seoyeon), false));

        assertThat(row.state()).isEqualTo(AgreementState.EXECUTED);
        assertThat(row.parties())
                .filteredOn(party -> party.collaboratorId().equals(seoyeon))
                .extracting(AgreementParty::leftOn)
                .containsExactly(LAST);
        assertThatThrownBy(
                        () -> endings.terminate(base.id(), new TerminationDetails("다시", LAST, Set.of(seoyeon), false)))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void whatFollowsIsSaidBeforeAndRolesEndWhenWanted() {
        String role = roles.create(project, new RoleDetails("사전 설계", "표제어를 정한다", List.of(), 4, false, null))
                .id();
        assignments.assign(role, AssignmentDetails.of(seoyeon, AssignmentPart.OWNER));

        var effects = endings.effects(base.id(), Set.of(seoyeon), LAST, Set.of());
        assertThat(effects.roles()).extracting(EndingEffects.HeldRole::roleName).containsExactly("사전 설계");
        assertThat(effects.stayingGrants()).extracting(GrantRow::grantorId).containsOnly(seoyeon);
        assertThat(effects.endingGrants()).isEmpty();
        assertThat(endings.effects(base.id(), Set.of(), LAST, Set.of()).endingGrants())
                .extracting(GrantRow::grantorId)
                .containsOnly(seoyeon, minjun);

        endings.terminate(base.id(), new TerminationDetails("떠남", LAST, Set.of(seoyeon), true));
        assertThat(assignments.rolesOf(seoyeon)).extracting(row -> row.to()).containsExactly(LAST);
    }

    @Test
    void whoIsBoundByAnotherContractKeepsTheRoles() {
        String role = roles.create(project, new RoleDetails("검수", null, List.of(), 2, false, null))
                .id();
        assignments.assign(role, AssignmentDetails.of(seoyeon, AssignmentPart.OWNER));
        collaborate(Map.of("term.end", "2028-11-20"));

        assertThat(endings.effects(base.id(), Set.of(seoyeon), LAST, Set.of()).roles())
                .isEmpty();
    }

    @Test
    void aNewAgreementTakesThePlaceOfTheOldOnItsFirstDay() {
        var draft = amendments.supersede(base.id());
        assertThat(draft.relation()).isEqualTo(Relation.SUPERSEDES);
        var details = reader.content(draft.id()).orElseThrow().details();
        assertThat(details.values()).containsEntry("term.end", "2027-11-20");
        var values = new HashMap<>(details.values());
        values.put("term.start", "2026-12-01");
        execute(agreements.change(draft.id(), draft.version(), details.with(details.parties(), values)));

        var old = reader.find(base.id());
        assertThat(old.state()).isEqualTo(AgreementState.SUPERSEDED);
        assertThat(old.endsOn()).isEqualTo("2026-11-30");
        assertThat(memberships.inForce(seoyeon, "collaboration", project, TODAY))
                .isTrue();
    }

    @Test
    void oneThatLastsUntilItsPurposeIsReachedEndsWhenAllIsDone() {
        var until = collaborate(Map.of("term.kind", "UNTIL_DELIVERY"));
        doneWhen(false);
        assertThatThrownBy(() -> endings.confirmDelivery(until.id(), TODAY)).isInstanceOf(Conflict.class);
        doneWhen(true);

        assertThat(endings.confirmDelivery(until.id(), TODAY).endsOn()).isEqualTo(TODAY);
        assertThatThrownBy(() -> endings.confirmDelivery(base.id(), TODAY)).isInstanceOf(Conflict.class);
    }

    @Test
    void nothingIsSignedForWhatSomebodyHasEndedMeanwhile() {
        var draft = exit(Set.of(seoyeon), Map.of("exit.grants", "END"));
        var sent = agreements.send(draft.id(), draft.version());
        endings.terminate(base.id(), TerminationDetails.whole("끝", TODAY));

        assertThatThrownBy(() -> paper.sign(sent, TODAY, lead, seoyeon, minjun)).isInstanceOf(Conflict.class);
    }

    @Test
    void theExitSaysWhichAgreementItEnds() {
        var draft = exit(Set.of(seoyeon), Map.of("exit.grants", "END"));

        assertThat(reader.html(draft.id(), Locale.KOREAN)).contains(base.number());
        assertThat(reader.following(base.id())).extracting(AgreementRow::id).containsExactly(draft.id());
    }

    private void doneWhen(boolean done) {
        var row = projects.find(project);
        projects.change(
                project,
                row.version(),
                new ProjectDetails(
                        row.name(), row.goal(), List.of(new DoneWhen("공개", done)), List.of(), row.defaultLicenses()));
    }

    private List<GrantRow> given(AgreementRow agreement, String grantor) {
        return grants.ofAgreement(agreement.id()).stream()
                .filter(grant -> grant.grantorId().equals(grantor))
                .toList();
    }

    private AgreementRow exit(Set<String> leaving, Map<String, Object> entered) {
        var draft = endings.exit(base.id(), leaving);
        var details = reader.content(draft.id()).orElseThrow().details();
        var values = new HashMap<>(details.values());
        values.put("exit.date", LAST.toString());
        values.putAll(entered);
        return agreements.change(draft.id(), draft.version(), details.with(details.parties(), values));
    }

    private AgreementRow execute(AgreementRow draft) {
        return paper.sign(agreements.send(draft.id(), draft.version()), TODAY, lead, seoyeon, minjun);
    }

    private AgreementRow collaborate(Map<String, Object> values) {
        return paper.execute(
                AgreementTeam.collaboration(project, values, lead, seoyeon, minjun), TODAY, lead, seoyeon, minjun);
    }
}
