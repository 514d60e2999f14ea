package dure.agreement;

import dure.project.ProjectRow;
import dure.project.ProjectService;
import dure.shared.Gap;
import dure.shared.GapSource;
import dure.template.Column;
import dure.template.TemplateService;
import dure.template.VariableType;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;

/** Agreements that last until their purpose is reached and seem to be through: all is done, or the last day of their tables is past (R25). */
@Component
class DeliveryGaps implements GapSource {

    private static final int ORDER = 60;

    private final AgreementRepository agreements;
    private final AgreementRegister register;
    private final BaseTexts texts;
    private final TemplateService templates;
    private final ProjectService projects;
    private final SentChanges sent;

    DeliveryGaps(
            AgreementRepository agreements,
            AgreementRegister register,
            BaseTexts texts,
            TemplateService templates,
            ProjectService projects,
            SentChanges sent) {
        this.agreements = agreements;
        this.register = register;
        this.texts = texts;
        this.templates = templates;
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

    private Optional<Gap> gap(Agreement agreement, boolean done) {
        LocalDate today = register.today();
        LocalDate last = lastDay(agreement, texts.current(agreement));
        LocalDate since = last != null && last.isBefore(today) ? last.plusDays(1) : null;
        if (!done && since == null || sent.settle(agreement, today, terms -> lastDay(agreement, terms))) {
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
                register.startOf(since == null ? today : since),
                done || last == null
                        ? List.of(agreement.number(), agreement.draft().title())
                        : List.of(agreement.number(), agreement.draft().title(), last),
                "agreements/" + agreement.id()));
    }

    /** Of the days that its tables need in every row: to deliver by, to pay on. */
    private @Nullable LocalDate lastDay(Agreement agreement, SignedTerms terms) {
        var draft = agreement.draft();
        return templates.version(draft.template(), draft.templateVersion()).variables().stream()
                .flatMap(variable -> variable.columns().stream()
                        .filter(DeliveryGaps::isDue)
                        .flatMap(column -> days(terms.values().path(variable.name()), column)))
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private static boolean isDue(Column column) {
        return column.required() && column.type() == VariableType.DATE;
    }

    private static Stream<LocalDate> days(JsonNode rows, Column column) {
        return StreamSupport.stream(rows.spliterator(), false)
                .map(row -> row.path(column.name()))
                .filter(JsonNode::isString)
                .map(day -> LocalDate.parse(day.stringValue()));
    }
}
