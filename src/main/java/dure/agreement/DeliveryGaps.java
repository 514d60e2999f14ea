package dure.agreement;

import dure.project.ProjectRow;
import dure.project.ProjectService;
import dure.shared.Gap;
import dure.shared.GapSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Agreements that last until their purpose is reached and seem to be through: all is done, or the last day of their tables is past (R25). */
@Component
class DeliveryGaps implements GapSource {

    private static final int ORDER = 60;

    private final AgreementRepository agreements;
    private final AgreementRegister register;
    private final LastDays lastDays;
    private final ProjectService projects;
    private final SentChanges sent;

    DeliveryGaps(
            AgreementRepository agreements,
            AgreementRegister register,
            LastDays lastDays,
            ProjectService projects,
            SentChanges sent) {
        this.agreements = agreements;
        this.register = register;
        this.lastDays = lastDays;
        this.projects = projects;
        this.sent = sent;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Gap> gaps(String projectId) {
        var lasting = agreements.findUntilDelivery(projectId);
        if (lasting.isEmpty()) {
            return List.of();
        }
        boolean done = isDone(projects.find(projectId));
        return lasting.stream()
                .flatMap(agreement -> gap(agreement, done).stream())
                .toList();
    }

    private static boolean isDone(ProjectRow project) {
        return !project.doneWhen().isEmpty() && project.doneWhen().stream().allMatch(line -> line.done());
    }

    /** Without the day itself: it stands in the text, which only the parties see. */
    private Optional<Gap> gap(Agreement agreement, boolean done) {
        LocalDate today = register.today();
        if (!done && !lastDays.arePast(agreement)
                || sent.settle(agreement, today, terms -> lastDays.of(agreement, terms))) {
            return Optional.empty();
        }
        return Optional.of(new Gap(
                done ? "agreement.purpose-reached" : "agreement.purpose-due",
                Gap.Severity.NEEDS,
                ORDER,
                agreement.projectId(),
                null,
                true,
                agreement.id(),
                register.startOf(today),
                List.of(agreement.number(), agreement.draft().title()),
                "agreements/" + agreement.id()));
    }
}
