package dure.agreement;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The rights that executed agreements give. */
interface AgreementGrantRepository extends JpaRepository<AgreementGrant, String> {

    List<AgreementGrant> findByAgreementIdOrderByGrantorId(String agreementId);

    /** Each with its agreement. */
    @Query("""
            select g, a from AgreementGrant g join Agreement a on a.id = g.agreementId
            where a.projectId = :projectId order by a.numberOrder, g.grantorId, g.id""")
    List<Object[]> findOfProject(String projectId);
}
