package dure.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dure.collaborator.CollaboratorDetails;
import dure.collaborator.CollaboratorService;
import dure.shared.FieldError;
import dure.shared.InvalidInput;
import dure.shared.security.AccessLevel;
import dure.template.SigningMode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whom an agreement names is there: a party among its parties, anybody else in the team. */
class NamedPeopleTest extends TwoParties {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Autowired
    private AmendmentService amendments;

    @Autowired
    private EndingService endings;

    @Autowired
    private CollaboratorService collaborators;

    @Autowired
    private SignedPaper paper;

    @BeforeEach
    void aTeamOfThree() {
        actAsSystem();
        team.member("이도윤", "doyun@example.org");
        actAs(AccessLevel.OWNER, lead);
    }

    @Test
    void aPartyIsOneOfThePartiesAndNothingIsLostWhenItIsNot() {
        var draft = agreements.create(jointWork("최하은", "박서연"));
        var before = details(draft);

        refused(
                () -> agreements.change(draft.id(), draft.version(), jointWork("최하은", "이도윤")),
                "/values/joint.parts/1/name",
                "agreement.person.no-party");
        assertThat(details(draft)).isEqualTo(before);
    }

    @Test
    void anyOtherPersonIsOneOfTheTeam() {
        var base = paper.execute(AgreementTeam.nda(project, lead, seoyeon), TODAY, lead, seoyeon);
        var draft = endings.exit(base.id(), Set.of(seoyeon));

        assertThat(details(handover(draft, "이도윤")).values()).containsKey("exit.handover");
        refused(
                () -> handover(reader.find(draft.id()), "없는 사람"),
                "/values/exit.handover/0/to",
                "agreement.person.no-collaborator");
    }

    @Test
    void whatIsNotAskedNowIsNotLookedAt() {
        var details = jointWork("최하은", "박서연");
        var values = new HashMap<>(details.values());
        values.put("joint.authors", List.of(Map.of("name", "이도윤")));

        assertThat(details(agreements.create(details.with(details.parties(), values)))
                        .values())
                .containsKey("joint.authors");
    }

    @Test
    void whoHasAnotherNameNowIsNamedInTheDraftAndLeftOutOfTheNext() {
        var draft = agreements.create(jointWork("최하은", "박서연"));
        rename("박서연", "박새연");

        assertThat(reader.content(draft.id()).orElseThrow().missing())
                .extracting(FieldError::pointer, FieldError::messageKey)
                .containsExactly(tuple("/values/joint.parts/1/name", "agreement.person.no-party"));
        assertThatThrownBy(() -> agreements.send(draft.id(), draft.version())).isInstanceOf(InvalidInput.class);
        assertThat(details(agreements.again(details(draft))).values().get("joint.parts"))
                .isEqualTo(List.of(Map.of("name", "최하은", "part", "뜻풀이"), Map.of("part", "뜻풀이")));
    }

    @Test
    void whomAnExecutedAgreementNamesMayGoOnBeingNamedInItsAmendment() {
        var values = Map.<String, Object>of("term.end", "2027-11-20", "lead.backup", "박서연");
        var base = paper.execute(AgreementTeam.collaboration(project, values, lead, seoyeon), TODAY, lead, seoyeon);
        rename("박서연", "박새연");

        var draft = amendments.amend(base.id());
        assertThat(details(draft).amendedValues()).containsEntry("lead.backup", "박서연");
        refused(() -> amend(draft, "이도윤"), "/amendedValues/lead.backup", "agreement.person.no-party");
        assertThat(details(amend(draft, "박새연")).amendedValues()).containsEntry("lead.backup", "박새연");
        assertThat(details(amendments.supersede(base.id())).values()).doesNotContainKey("lead.backup");
    }

    private AgreementDetails jointWork(String one, String other) {
        return new AgreementDetails(
                project,
                "joint-work",
                "ko",
                List.of(new PartyDetails(lead, "REPRESENTATIVE", 1), new PartyDetails(seoyeon, "AUTHOR", 2)),
                Map.of(
                        "joint.title", "우리말 사전",
                        "joint.kind", "TEXT",
                        "joint.shares", "EQUAL",
                        "joint.parts",
                                List.of(Map.of("name", one, "part", "뜻풀이"), Map.of("name", other, "part", "뜻풀이")),
                        "joint.exercise", "ALL",
                        "joint.derivative", "YES"),
                SigningMode.PAPER,
                null);
    }

    private AgreementRow handover(AgreementRow draft, String to) {
        var details = details(draft);
        var values = new HashMap<>(details.values());
        values.put("exit.handover", List.of(Map.of("what", "저장소", "to", to, "until", "2026-12-01")));
        return agreements.change(draft.id(), draft.version(), details.with(details.parties(), values));
    }

    private AgreementRow amend(AgreementRow draft, String backup) {
        var amended = new HashMap<>(details(draft).amendedValues());
        amended.put("lead.backup", backup);
        return agreements.change(draft.id(), draft.version(), details(draft).amending(amended));
    }

    private void rename(String name, String other) {
        var person = collaborators.present().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
        collaborators.change(
                person.id(),
                person.version(),
                new CollaboratorDetails(other, null, person.email(), "ko", List.of(), List.of(), null, null));
    }

    private AgreementDetails details(AgreementRow draft) {
        return reader.content(draft.id()).orElseThrow().details();
    }

    private static void refused(ThrowingCallable act, String pointer, String why) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.errors())
                                .extracting(FieldError::pointer, FieldError::messageKey)
                                .containsExactly(tuple(pointer, why)));
    }
}
