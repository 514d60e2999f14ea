package dure.project;

import dure.shared.RandomId;
import dure.shared.StaleVersion;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hibernate.annotations.BatchSize;

/** A project and its lines. */
@Entity
class Project {

    @Id
    private String id;

    @Version
    private int version;

    private String name;

    private String goal;

    private Instant createdAt;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "project_done_when", joinColumns = @JoinColumn(name = "project_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = 50)
    private List<DoneLine> doneWhen = new ArrayList<>();

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "project_non_goal", joinColumns = @JoinColumn(name = "project_id"))
    @OrderColumn(name = "position")
    @Column(name = "text")
    @BatchSize(size = 50)
    private List<String> nonGoals = new ArrayList<>();

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "project_default_license", joinColumns = @JoinColumn(name = "project_id"))
    @MapKeyColumn(name = "kind")
    @MapKeyEnumerated(EnumType.STRING)
    @Column(name = "expression")
    @BatchSize(size = 50)
    private Map<WorkKind, String> defaultLicenses = new EnumMap<>(WorkKind.class);

    protected Project() {}

    Project(ProjectDetails details, Instant at) {
        id = RandomId.next();
        createdAt = at;
        take(details);
    }

    String id() {
        return id;
    }

    void change(int sentVersion, ProjectDetails details) {
        StaleVersion.check(sentVersion, version);
        take(details);
    }

    ProjectRow row() {
        var lines = doneWhen.stream()
                .map(line -> new DoneWhen(line.text(), line.done()))
                .toList();
        return new ProjectRow(id, name, goal, lines, List.copyOf(nonGoals), licenses(), version, createdAt);
    }

    private Map<WorkKind, String> licenses() {
        var sorted = new EnumMap<WorkKind, String>(WorkKind.class);
        sorted.putAll(defaultLicenses);
        return sorted;
    }

    private void take(ProjectDetails details) {
        name = details.name();
        goal = details.goal() == null ? "" : details.goal();
        doneWhen.clear();
        details.doneWhen().forEach(line -> doneWhen.add(new DoneLine(line.text(), line.done())));
        nonGoals.clear();
        nonGoals.addAll(details.nonGoals());
        defaultLicenses.clear();
        defaultLicenses.putAll(details.defaultLicenses());
    }
}
