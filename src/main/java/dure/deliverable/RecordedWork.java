package dure.deliverable;

import dure.responsibility.AssignmentPart;
import dure.responsibility.AssignmentRow;
import dure.responsibility.AssignmentService;
import dure.responsibility.AssignmentState;
import dure.responsibility.RoleRow;
import dure.responsibility.RoleService;
import dure.shared.Translations;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers what a person made and which roles they held in a project, in the words of one language. */
@Component
class RecordedWork {

    private final DeliverableService deliverables;
    private final ProvenanceService provenance;
    private final AssignmentService assignments;
    private final RoleService roles;
    private final Translations translations;
    private final Clock clock;

    RecordedWork(
            DeliverableService deliverables,
            ProvenanceService provenance,
            AssignmentService assignments,
            RoleService roles,
            Translations translations,
            Clock clock) {
        this.deliverables = deliverables;
        this.provenance = provenance;
        this.assignments = assignments;
        this.roles = roles;
        this.translations = translations;
        this.clock = clock;
    }

    CertificateFacts of(String collaboratorId, String projectId, Locale language) {
        Map<String, DeliverableRow> ofProject =
                deliverables.of(projectId).stream().collect(Collectors.toMap(DeliverableRow::id, Function.identity()));
        var made = provenance.contributions(ofProject.keySet()).stream()
                .filter(row -> row.collaboratorId().equals(collaboratorId)
                        || row.jointWith().contains(collaboratorId))
                .toList();
        var held = held(collaboratorId, projectId);
        return new CertificateFacts(
                period(made, held.keySet()), names(held, language), lines(made, ofProject, language));
    }

    /** The roles that were truly held: no wishes, none that begin later. */
    private Map<AssignmentRow, RoleRow> held(String collaboratorId, String projectId) {
        Map<String, RoleRow> ofProject =
                roles.list(projectId).stream().collect(Collectors.toMap(RoleRow::id, Function.identity()));
        var held = new LinkedHashMap<AssignmentRow, RoleRow>();
        for (AssignmentRow row : assignments.rolesOf(collaboratorId)) {
            RoleRow role = ofProject.get(row.roleId());
            if (role != null
                    && row.state() != AssignmentState.PROPOSED
                    && !row.from().isAfter(today())) {
                held.put(row, role);
            }
        }
        return held;
    }

    /** By first day; of one day in the order of the matrix. */
    private List<String> names(Map<AssignmentRow, RoleRow> held, Locale language) {
        Comparator<Map.Entry<AssignmentRow, RoleRow>> byDay =
                Comparator.comparing(entry -> entry.getKey().from());
        return held.entrySet().stream()
                .sorted(byDay.thenComparing(entry -> entry.getValue().position()))
                .map(entry -> name(entry.getKey().part(), entry.getValue().name(), language))
                .distinct()
                .toList();
    }

    private String name(AssignmentPart part, String role, Locale language) {
        return switch (part) {
            case OWNER, CONTRIBUTOR -> role;
            case BACKUP -> say("certificate.role.backup", language, role);
        };
    }

    /** One line for the same kind of work on the same part, however often it was recorded. */
    private List<CertificateFacts.Line> lines(
            List<ContributionRow> made, Map<String, DeliverableRow> ofProject, Locale language) {
        var periods = new LinkedHashMap<List<String>, List<String>>();
        for (ContributionRow row : made) {
            var deliverable = Objects.requireNonNull(ofProject.get(row.deliverableId()));
            var what = List.of(
                    title(deliverable, language),
                    row.part().equals("**") ? say("certificate.part.all", language) : row.part(),
                    say("contribution.kind." + row.kind(), language));
            var days = periods.computeIfAbsent(what, unused -> new ArrayList<>());
            String period = days(row, language);
            if (!days.contains(period)) {
                days.add(period);
            }
        }
        return periods.entrySet().stream()
                .map(entry -> new CertificateFacts.Line(
                        entry.getKey().get(0),
                        entry.getKey().get(1),
                        entry.getKey().get(2),
                        String.join(", ", entry.getValue())))
                .toList();
    }

    private static String title(DeliverableRow row, Locale language) {
        String english = row.titleEn();
        return language.getLanguage().equals("en") && english != null ? english : row.title();
    }

    private String days(ContributionRow row, Locale language) {
        LocalDate last = row.to();
        if (last == null) {
            return say("certificate.days.since", language, row.from());
        }
        return last.equals(row.from())
                ? say("certificate.days.one", language, last)
                : say("certificate.days.span", language, row.from(), last);
    }

    /** What goes on lasts until today. */
    private @Nullable String period(List<ContributionRow> made, Collection<AssignmentRow> held) {
        var first = Stream.concat(
                        made.stream().map(ContributionRow::from), held.stream().map(AssignmentRow::from))
                .min(Comparator.naturalOrder());
        var last = Stream.concat(
                        made.stream().map(row -> until(row.to())), held.stream().map(row -> until(row.to())))
                .max(Comparator.naturalOrder());
        return first.isEmpty() ? null : first.get() + "/" + last.orElseThrow();
    }

    private LocalDate until(@Nullable LocalDate last) {
        return last == null || last.isAfter(today()) ? today() : last;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private String say(String key, Locale language, Object... args) {
        return translations.getTranslation(key, language, args);
    }
}
