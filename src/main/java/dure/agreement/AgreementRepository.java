package dure.agreement;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** The stored agreements. */
interface AgreementRepository extends JpaRepository<Agreement, String>, JpaSpecificationExecutor<Agreement> {

    /** Read for an act: others who act on the same agreement wait. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Agreement a where a.id = :id")
    Optional<Agreement> findToAct(String id);

    @Query(
            "select distinct a from Agreement a join a.parties p where p.collaboratorId = :collaboratorId order by a.numberOrder desc")
    List<Agreement> findByParty(String collaboratorId);

    @Query(
            "select distinct a from Agreement a join a.parties p where p.collaboratorId in :collaboratorIds order by a.numberOrder desc")
    List<Agreement> findByParties(Collection<String> collaboratorIds);

    /** What was made from a template, the newest version first. */
    @Query("""
            select a from Agreement a where a.draft.template = :template
            order by a.draft.templateVersion desc, a.numberOrder desc""")
    List<Agreement> findByTemplate(String template);

    /** What was made for an earlier agreement, in the order of sending; drafts last. */
    @Query("""
            select a from Agreement a where a.base.agreementId = :agreementId
            order by case when a.freeze.sentAt is null then 1 else 0 end, a.freeze.sentAt, a.numberOrder""")
    List<Agreement> findFollowing(String agreementId);

    /** Executed ones of a kind in a project. */
    @Query("""
            select a from Agreement a
            where a.projectId = :projectId and a.draft.kind = :kind
              and a.state = dure.agreement.AgreementState.EXECUTED
            order by a.numberOrder""")
    List<Agreement> findInForce(String projectId, String kind);

    /** Those that the clock has ended but whose state does not say so yet. */
    @Query("""
            select a.id from Agreement a
            where (a.state = dure.agreement.AgreementState.EXECUTED and a.term.endsOn < :today)
               or (a.state = dure.agreement.AgreementState.SENT and a.draft.signBy < :today
                   and (a.waitingScanSignedOn is null or a.waitingScanSignedOn > a.draft.signBy))
            order by a.numberOrder""")
    List<String> findEndedBefore(LocalDate today);

    /** Executed ones of a project that end in a span, renew themselves, or are reviewed. */
    @Query("""
            select a from Agreement a
            where a.projectId = :projectId and a.state = dure.agreement.AgreementState.EXECUTED
              and (a.term.endsOn between :from and :to
                or (a.term.endsOn is null and a.term.renewal = dure.agreement.Renewal.AUTO)
                or a.term.kind = dure.agreement.TermKind.OPEN_WITH_REVIEW)
            order by a.term.endsOn, a.numberOrder""")
    List<Agreement> findToRemindOf(String projectId, LocalDate from, LocalDate to);

    /** Executed ones of a project that last until their purpose is reached. */
    @Query("""
            select a from Agreement a
            where a.projectId = :projectId and a.state = dure.agreement.AgreementState.EXECUTED
              and a.term.kind = dure.agreement.TermKind.UNTIL_DELIVERY
              and a.term.endsOn is null
            order by a.numberOrder""")
    List<Agreement> findUntilDelivery(String projectId);

    /** Executed ones of a project whose last day lies in a span. */
    @Query("""
            select a from Agreement a
            where a.projectId = :projectId and a.state = dure.agreement.AgreementState.EXECUTED
              and a.term.endsOn between :from and :to
            order by a.term.endsOn, a.numberOrder""")
    List<Agreement> findEnding(String projectId, LocalDate from, LocalDate to);
}
