package dure.release;

import dure.deliverable.DeliverableRow;
import dure.deliverable.PartRow;
import dure.deliverable.clearance.ClearanceRow;
import dure.deliverable.clearance.ClearanceSentences;
import dure.deliverable.clearance.Ground;
import dure.license.LicenseService;
import dure.project.ProjectService;
import dure.release.pack.FrozenRelease;
import dure.shared.Sha256;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes down, at the moment of publishing, everything that a release rests on. */
@Component
class Freezer {

    private final FrozenProvenance provenance;
    private final ProjectService projects;
    private final LicenseService licenses;
    private final ClearanceSentences sentences;
    private final Clock clock;

    Freezer(
            FrozenProvenance provenance,
            ProjectService projects,
            LicenseService licenses,
            ClearanceSentences sentences,
            Clock clock) {
        this.provenance = provenance;
        this.projects = projects;
        this.licenses = licenses;
        this.sentences = sentences;
        this.clock = clock;
    }

    FrozenRelease freeze(
            ReleaseRow release,
            DeliverableRow deliverable,
            ReleaseClearance clearance,
            String previousHash,
            @Nullable String publishedBy,
            Instant at) {
        var people = provenance.people(deliverable, clearance, publishedBy);
        return new FrozenRelease(
                FrozenRelease.FORMAT,
                opened(release, publishedBy == null ? null : people.get(publishedBy), at),
                work(deliverable, people),
                deliverable.parts().stream().map(this::part).toList(),
                texts(deliverable).entrySet().stream()
                        .map(text -> new FrozenRelease.License(
                                text.getKey(), Sha256.of(text.getValue()).hex(), edition(text.getKey())))
                        .toList(),
                provenance.made(deliverable.id(), people),
                provenance.brought(deliverable.id()),
                judged(clearance),
                clearance.decisions().values().stream()
                        .map(made -> decided(made, people))
                        .toList(),
                grantIds(clearance),
                previousHash);
    }

    /** The text of every license and exception of the deliverable's parts, by id. */
    Map<String, String> texts(DeliverableRow deliverable) {
        var texts = new LinkedHashMap<String, String>();
        deliverable.parts().stream()
                .flatMap(part -> part(part).licenseIds().stream())
                .forEach(id ->
                        texts.computeIfAbsent(id, each -> licenses.text(each).orElseThrow()));
        return texts;
    }

    private String edition(String id) {
        return licenses.find(id).map(license -> license.listEdition()).orElseGet(licenses::listEdition);
    }

    private FrozenRelease.Opened opened(ReleaseRow release, FrozenRelease.@Nullable Person by, Instant at) {
        var files = release.artifacts().stream()
                .map(file -> new FrozenRelease.FileRecord(
                        Objects.requireNonNull(file.name()),
                        Objects.requireNonNull(file.sha256()),
                        Objects.requireNonNull(file.bytes())))
                .toList();
        return new FrozenRelease.Opened(
                release.id(),
                release.version(),
                release.tag(),
                release.commit(),
                files,
                at.toString(),
                LocalDate.ofInstant(at, clock.getZone()).toString(),
                by);
    }

    private FrozenRelease.Work work(DeliverableRow deliverable, Map<String, FrozenRelease.Person> people) {
        return new FrozenRelease.Work(
                deliverable.id(),
                deliverable.projectId(),
                projects.find(deliverable.projectId()).name(),
                deliverable.title(),
                deliverable.titleEn(),
                deliverable.kind().name(),
                deliverable.legalKind().name(),
                Objects.requireNonNull(people.get(deliverable.ownerId())),
                Objects.requireNonNull(people.get(deliverable.licensorId())),
                deliverable.repositoryUrl());
    }

    private FrozenRelease.Part part(PartRow part) {
        var expression = licenses.parse(part.license());
        var ids = expression.leaves().stream()
                .flatMap(leaf -> leaf.addition() == null
                        ? Stream.of(leaf.license())
                        : Stream.of(leaf.license(), leaf.addition()))
                .distinct()
                .toList();
        boolean choice = expression.choiceNeeded()
                && expression.branches().stream()
                        .allMatch(branch -> branch.leaves().size() == 1
                                && branch.leaves().getFirst().addition() == null);
        return new FrozenRelease.Part(part.path(), part.kind().name(), part.license(), ids, choice);
    }

    private FrozenRelease.Judged judged(ReleaseClearance release) {
        var clearance = release.clearance();
        var names = sentences.names(clearance.rows());
        return new FrozenRelease.Judged(
                clearance.verdict().name(),
                clearance.ruleVersion(),
                licenses.compatibilityEdition(),
                clearance.asOf().toString(),
                clearance.rows().stream().map(row -> finding(row, names)).toList());
    }

    private FrozenRelease.Finding finding(ClearanceRow row, Map<String, String> names) {
        Ground ground = row.ground();
        var from = ground == null ? null : ground.from();
        var to = ground == null ? null : ground.to();
        return new FrozenRelease.Finding(
                row.key(),
                row.verdict().name(),
                row.code().name(),
                row.subject().type().name(),
                row.subject().id(),
                row.subject().part(),
                row.personId(),
                sentences.sentence(row, names, Locale.KOREAN),
                sentences.sentence(row, names, Locale.ENGLISH),
                ground == null ? null : ground.grantId(),
                ground == null ? null : ground.agreementNumber(),
                ground == null ? null : ground.clause(),
                from == null ? null : from.toString(),
                to == null ? null : to.toString());
    }

    private static FrozenRelease.Decided decided(DecisionRow made, Map<String, FrozenRelease.Person> people) {
        return new FrozenRelease.Decided(
                made.row(),
                made.accepted(),
                Objects.requireNonNull(people.get(made.decidedBy())),
                made.reason(),
                made.decidedAt().toString());
    }

    private static List<String> grantIds(ReleaseClearance clearance) {
        return clearance.clearance().rows().stream()
                .map(ClearanceRow::ground)
                .filter(Objects::nonNull)
                .map(Ground::grantId)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
    }
}
