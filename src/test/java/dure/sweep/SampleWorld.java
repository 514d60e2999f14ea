package dure.sweep;

import dure.access.AccountService;
import dure.access.InvitationLinks;
import dure.access.OwnerDetails;
import dure.agreement.AgreementFilter;
import dure.agreement.AgreementReader;
import dure.agreement.AgreementRow;
import dure.agreement.AgreementState;
import dure.collaborator.CollaboratorRow;
import dure.collaborator.CollaboratorService;
import dure.shared.EmailAddress;
import dure.shared.PageQuery;
import dure.shared.SampleTeam;
import dure.shared.security.AccessLevel;
import dure.shared.security.Actor;
import dure.shared.security.CurrentActor;
import dure.testing.People;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** The sample team, and around it people who are party of nothing. */
@Component
class SampleWorld {

    static final String PASSWORD = "느티나무 아래 넷이 모였다";

    /**
     * What stands in agreements, personal data and confidential notes of the sample team, and nowhere else: purpose, items and
     * background of agreements, addresses, telephone numbers, days of birth.
     */
    static final List<String> SECRETS = List.of(
            "공개 전 평가 자료를 다루기",
            "자료 제공처와 주고받은 편지",
            "평가 코드 모음",
            "보기로",
            "010-0000-000",
            "1988-05-17",
            "1995-03-02",
            "1990-11-23",
            "1992-08-09",
            "공개 전 평가 문항을 다루는 법",
            "문항과 정답은 공개할 때까지");

    private final AccountService accounts;
    private final InvitationLinks invitations;
    private final CollaboratorService collaborators;
    private final AgreementReader agreements;
    private final SampleTeam sample;
    private final CurrentActor actors;

    SampleWorld(
            AccountService accounts,
            InvitationLinks invitations,
            CollaboratorService collaborators,
            AgreementReader agreements,
            SampleTeam sample,
            CurrentActor actors) {
        this.accounts = accounts;
        this.invitations = invitations;
        this.collaborators = collaborators;
        this.agreements = agreements;
        this.sample = sample;
        this.actors = actors;
    }

    /** Answers the owner. */
    Actor load() {
        String account =
                accounts.registerFirstOwner(new OwnerDetails("정다온", new EmailAddress("daon@example.org"), PASSWORD));
        return asSystem(() -> {
            String lead = collaborators.lead().orElseThrow().id();
            var owner = new Actor(account, lead, AccessLevel.OWNER);
            return actors.as(owner, () -> {
                sample.load();
                return owner;
            });
        });
    }

    /** Somebody with an account and no part in anything. */
    Actor newcomer(String name, String email, AccessLevel level) {
        return asSystem(() -> {
            String id = collaborators.invite(People.person(name, email)).id();
            String url = invitations.issue(id, new EmailAddress(email), level).url();
            String account = invitations.accept(url.substring(url.lastIndexOf('/') + 1), PASSWORD);
            collaborators.activate(id);
            return new Actor(account, id, level);
        });
    }

    /** A member who has signed the team's agreements, without an account of their own in the sample. */
    Actor party() {
        return asSystem(() -> new Actor("party-account", named("김민준"), AccessLevel.MEMBER));
    }

    String named(String name) {
        return asSystem(() -> collaborators.active().stream()
                .filter(person -> person.name().equals(name))
                .map(CollaboratorRow::id)
                .findFirst()
                .orElseThrow());
    }

    String agreement(String template, AgreementState state) {
        return asSystem(() -> agreements.list(AgreementFilter.ALL, PageQuery.first("", 50)).items().stream()
                .filter(row -> row.template().equals(template) && row.state() == state)
                .map(AgreementRow::id)
                .findFirst()
                .orElseThrow());
    }

    <T> T asSystem(Supplier<T> work) {
        return actors.as(Actor.SYSTEM, work);
    }
}
