package dure.deliverable.ui;

import com.vaadin.flow.component.UI;
import dure.collaborator.CollaboratorRow;
import dure.collaborator.CollaboratorService;
import dure.deliverable.ContributionRow;
import dure.deliverable.DeliverableRow;
import dure.deliverable.DeliverableService;
import dure.deliverable.InboundRow;
import dure.deliverable.ProvenanceService;
import dure.license.LicenseService;
import dure.project.ProjectService;
import dure.shared.Sentences;
import dure.shared.ui.FormDialog;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Opens the forms of a deliverable and hands what was entered to its services. */
@Component
class DeliverableDialogs {

    private final DeliverableService deliverables;
    private final ProvenanceService provenance;
    private final CollaboratorService collaborators;
    private final ProjectService projects;
    private final LicenseService licenses;
    private final Sentences sentences;

    DeliverableDialogs(
            DeliverableService deliverables,
            ProvenanceService provenance,
            CollaboratorService collaborators,
            ProjectService projects,
            LicenseService licenses,
            Sentences sentences) {
        this.deliverables = deliverables;
        this.provenance = provenance;
        this.collaborators = collaborators;
        this.projects = projects;
        this.licenses = licenses;
        this.sentences = sentences;
    }

    void create(String projectId, Consumer<DeliverableRow> done) {
        new FormDialog<>(
                        text("deliverable.new"),
                        form(projectId),
                        text("deliverable.save"),
                        details -> done.accept(deliverables.create(details)))
                .open();
    }

    void edit(DeliverableRow row, Runnable done) {
        new FormDialog<>(
                        text("deliverable.edit"),
                        form(row.projectId(), row.ownerId(), row.licensorId()).of(row.details()),
                        text("deliverable.save"),
                        details -> {
                            deliverables.change(row.id(), row.version(), details);
                            done.run();
                        })
                .open();
    }

    void contribute(DeliverableRow row, Runnable done) {
        var form = new ContributionForm(row, collaborators.present());
        new FormDialog<>(text("contribution.new"), form, text("deliverable.save"), details -> {
                    provenance.contribute(row.id(), details);
                    done.run();
                })
                .open();
    }

    void edit(DeliverableRow row, ContributionRow made, Runnable done) {
        var form = new ContributionForm(row, people(named(made))).of(made.details());
        new FormDialog<>(text("contribution.edit"), form, text("deliverable.save"), details -> {
                    provenance.changeContribution(made.id(), made.version(), details);
                    done.run();
                })
                .open();
    }

    void bringIn(DeliverableRow row, Runnable done) {
        var form = new InboundForm(row, collaborators.present(), licenses, sentences);
        new FormDialog<>(text("inbound.new"), form, text("deliverable.save"), details -> {
                    provenance.bringIn(row.id(), details);
                    done.run();
                })
                .open();
    }

    void edit(DeliverableRow row, InboundRow in, Runnable done) {
        String broughtInById = in.broughtInById();
        List<String> broughtInBy = broughtInById == null ? List.of() : List.of(broughtInById);
        var form = new InboundForm(row, people(broughtInBy), licenses, sentences).of(in.details());
        new FormDialog<>(text("inbound.edit"), form, text("deliverable.save"), details -> {
                    provenance.changeInbound(in.id(), in.version(), details);
                    done.run();
                })
                .open();
    }

    private DeliverableForm form(String projectId, String... named) {
        return new DeliverableForm(projects.find(projectId), people(List.of(named)), licenses, sentences);
    }

    private static List<String> named(ContributionRow made) {
        var ids = new ArrayList<>(made.jointWith());
        ids.add(made.collaboratorId());
        if (made.representativeId() != null) {
            ids.add(made.representativeId());
        }
        return ids;
    }

    /** Everybody who may be chosen: those who are here, and those the record names although they have left. */
    private List<CollaboratorRow> people(List<String> named) {
        var all = new LinkedHashMap<String, CollaboratorRow>();
        collaborators.present().forEach(person -> all.put(person.id(), person));
        collaborators.find(named).forEach(all::putIfAbsent);
        return List.copyOf(all.values());
    }

    private static String text(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
