package dure.agreement;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

/** The scans of signatures in ink. */
interface PaperSignatureRepository extends JpaRepository<PaperSignature, String> {

    List<PaperSignature> findByAgreementIdOrderByNumber(String agreementId);

    Optional<PaperSignature> findByAgreementIdAndNumber(String agreementId, int number);

    List<PaperSignature> findByStateAndAgreementIdIn(PaperSignatureState state, Collection<String> agreementIds);
}
