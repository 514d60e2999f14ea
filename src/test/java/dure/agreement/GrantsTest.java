package dure.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dure.collaborator.CollaboratorRow;
import dure.collaborator.CollaboratorService;
import dure.collaborator.PersonalData;
import dure.collaborator.PersonalDataService;
import dure.collaborator.PrivacyNotice;
import dure.project.WorkKind;
import dure.shared.Gap;
import dure.shared.PageQuery;
import dure.shared.security.AccessLevel;
import dure.shared.security.Actor;
import dure.template.SigningMode;
import dure.template.WorkRight;
import dure.testing.PdfText;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What executed agreements give, and who is not bound yet (issue 2, item 7; R20). */
class GrantsTest extends TwoParties {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Autowired
    private EndingService endings;

    @Autowired
    private PaperSignatureService papers;

    @Autowired
    private GrantService grants;

    @Autowired
    private Memberships memberships;

    @Autowired
    private PrivacyNotice notice;

    @Autowired
    private JoiningGaps joining;

    @Autowired
    private CollaboratorService collaborators;

    @Autowired
    private PersonalDataService data;

    @Test
    void theCollaborationGrantsOnlyKindsWithADefaultLicense() {
        var executed = execute(collaboration(), lead, seoyeon);

        var given = grants.executedGrants(project);
        assertThat(given)
                .extracting(GrantRow::kinds, GrantRow::outboundLicenses)
                .containsExactlyInAnyOrder(
                        tuple(Set.of(WorkKind.CODE), Set.of("Apache-2.0")),
                        tuple(Set.of(WorkKind.TEXT), Set.of("CC-BY-SA-4.0")));
        assertThat(given).allSatisfy(grant -> {
            assertThat(grant.grantorId()).isEqualTo(seoyeon);
            assertThat(grant.granteeId()).isEqualTo(lead);
            assertThat(grant.rights())
                    .containsExactlyInAnyOrder(
                            WorkRight.REPRODUCE, WorkRight.PUBLIC_TRANSMIT, WorkRight.DISTRIBUTE, WorkRight.DERIVE);
            assertThat(grant.sublicensable()).isTrue();
            assertThat(grant.retroactive() || grant.survivesEnd()).isFalse();
            assertThat(grant.inForceFrom()).isEqualTo(TODAY);
            assertThat(grant.inForceTo()).isEqualTo(executed.endsOn());
        });
    }

    @Test
    void theClaIsSignedByTheContributorAloneAndOutlivesItsEnd() {
        var executed = execute(AgreementTeam.cla(project, seoyeon, lead), seoyeon);
        endings.terminate(executed.id(), TerminationDetails.whole("철회", TODAY));

        var grant = grants.ofAgreement(executed.id()).getFirst();
        assertThat(grant.rights()).contains(WorkRight.DATABASE, WorkRight.PATENT);
        assertThat(grant.retroactive() && grant.survivesEnd()).isTrue();
        assertThat(grant.inForceTo()).isNull();
        assertThat(grant.clauseLabel()).contains("제");
    }

    @Test
    void whatSomebodyUnderNineteenGrantsCanBeCancelled() {
        for (var birth : List.of(TODAY.minusYears(19).plusDays(1), TODAY.minusYears(19))) {
            Integer read = data.read(seoyeon).orElseThrow().version();
            data.put(
                    seoyeon, new PersonalData(null, null, birth, "서울특별시 마포구 두레길 1", "010-1234-5678").withVersion(read));
            var executed = execute(AgreementTeam.cla(project, seoyeon, lead), seoyeon);

            assertThat(grants.ofAgreement(executed.id()))
                    .extracting(GrantRow::voidable)
                    .containsOnly(birth.plusYears(19).isAfter(TODAY));
        }
    }

    @Test
    void aDraftGrantsNothing() {
        var draft = agreements.create(AgreementTeam.cla(project, seoyeon, lead));

        assertThat(grants.ofAgreement(draft.id())).isEmpty();
        assertThat(grants.executedGrants(project)).isEmpty();
    }

    @Test
    void anNdaBindsFromExecutionToItsLastDay() {
        execute(AgreementTeam.nda(project, lead, seoyeon), lead, seoyeon);

        assertThat(memberships.inForce(seoyeon, "nda", project, TODAY)).isTrue();
        assertThat(memberships.inForce(seoyeon, "nda", project, TODAY.minusDays(1)))
                .isFalse();
        assertThat(memberships.inForce(seoyeon, "nda", project, LocalDate.of(2027, 11, 21)))
                .isFalse();
        assertThat(memberships.inForce(seoyeon, "cla", project, TODAY)).isFalse();
    }

    @Test
    void theJoiningListFollowsAnNdaFromNothingToItsExecution() {
        assertThat(ndaGap().code()).isEqualTo("agreement.nda-none");
        assertThat(ndaGap().curePath()).contains("template=nda").contains(seoyeon);
        var draft = agreements.create(AgreementTeam.nda(project, lead, seoyeon));
        assertThat(ndaGap().code()).isEqualTo("agreement.nda-draft");
        agreements.send(draft.id(), draft.version());
        assertThat(ndaGap().code()).isEqualTo("agreement.nda-sign");
        papers.upload(draft.id(), new PaperSignatureDetails(List.of(lead, seoyeon), TODAY), AgreementTeam.scan());
        assertThat(ndaGap().code()).isEqualTo("agreement.nda-attest");
        actAs(AccessLevel.MEMBER, seoyeon);
        papers.attest(draft.id(), 1);

        assertThat(joining.gaps(project)).extracting(Gap::code).containsExactly("agreement.contract-none");
    }

    @Test
    void aNoticeThatIsAcknowledgedIsAnExecutedAgreementWithAFrozenText() {
        actAsSystem();
        CollaboratorRow newcomer = collaborators.find(team.person("한지민", "jimin@example.org"));
        actAs(Actor.guest(newcomer.id()));
        assertThat(notice.isAcknowledged(newcomer.id())).isFalse();
        assertThat(notice.html(Locale.KOREAN)).contains("한지민");

        notice.acknowledge(newcomer.id());
        notice.acknowledge(newcomer.id());

        var filter = new AgreementFilter(project, Set.of(), "privacy", newcomer.id());
        var rows = reader.list(filter, PageQuery.first("", 10)).items();
        assertThat(notice.isAcknowledged(newcomer.id())).isTrue();
        assertThat(rows).singleElement().satisfies(row -> {
            assertThat(row.state()).isEqualTo(AgreementState.EXECUTED);
            assertThat(PdfText.of(reader.pdf(row.id(), Locale.KOREAN).bytes()))
                    .contains(row.number())
                    .contains("한지민");
        });
    }

    private Gap ndaGap() {
        actAs(AccessLevel.OWNER, lead);
        return joining.gaps(project).getFirst();
    }

    private AgreementDetails collaboration() {
        return new AgreementDetails(
                project,
                "collaboration",
                "ko",
                List.of(new PartyDetails(lead, "LEAD", 1), new PartyDetails(seoyeon, "MEMBER", 2)),
                Map.of("term.end", "2027-11-20"),
                SigningMode.PAPER,
                null);
    }

    private AgreementRow execute(AgreementDetails details, String... signers) {
        var draft = agreements.create(details);
        agreements.send(draft.id(), draft.version());
        papers.upload(draft.id(), new PaperSignatureDetails(List.of(signers), TODAY), AgreementTeam.scan());
        actAs(AccessLevel.MEMBER, seoyeon);
        var executed = papers.attest(draft.id(), 1);
        actAs(AccessLevel.OWNER, lead);
        return executed;
    }
}
