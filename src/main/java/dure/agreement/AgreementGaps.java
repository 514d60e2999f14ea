package dure.agreement;

import dure.shared.Gap;
import dure.shared.GapSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Agreements of a project that end soon. */
@Component
class AgreementGaps implements GapSource {

    private static final int DAYS_AHEAD = 60;
    private static final int ORDER = 60;

    private final AgreementRepository agreements;
    private final AgreementRegister register;

    AgreementGaps(AgreementRepository agreements, AgreementRegister register) {
        this.agreements = agreements;
        this.register = register;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Gap> gaps(String projectId) {
        LocalDate today = register.today();
        return agreements.findEnding(projectId, today, today.plusDays(DAYS_AHEAD)).stream()
                .map(this::ending)
                .toList();
    }

    private Gap ending(Agreement agreement) {
        LocalDate last = Objects.requireNonNull(agreement.endsOn());
        return new Gap(
                "agreement.ending",
                Gap.Severity.NEEDS,
                ORDER,
                agreement.projectId(),
                null,
                true,
                agreement.id(),
                register.startOf(last.minusDays(DAYS_AHEAD)),
                List.of(agreement.number(), agreement.draft().title(), last),
                "agreements/" + agreement.id());
    }
}
