package dure.sample;

import dure.collaborator.CollaboratorService;
import dure.project.ProjectService;
import dure.shared.Conflict;
import dure.shared.PageQuery;
import dure.shared.SampleTeam;
import dure.shared.security.OwnerOnly;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Loads the sample team 우리말 LLM 사전 through the services that everybody uses, in one transaction. */
@Service
@Transactional(readOnly = true)
class SampleTeamService implements SampleTeam {

    private final ProjectService projects;
    private final CollaboratorService collaborators;
    private final SamplePeople people;
    private final SampleRoles roles;
    private final SampleAgreements agreements;
    private final SampleDeliverables deliverables;
    private final SampleNotes notes;

    SampleTeamService(
            ProjectService projects,
            CollaboratorService collaborators,
            SamplePeople people,
            SampleRoles roles,
            SampleAgreements agreements,
            SampleDeliverables deliverables,
            SampleNotes notes) {
        this.projects = projects;
        this.collaborators = collaborators;
        this.people = people;
        this.roles = roles;
        this.agreements = agreements;
        this.deliverables = deliverables;
        this.notes = notes;
    }

    @Override
    @OwnerOnly
    public boolean isOffered() {
        return projects.list().isEmpty()
                && collaborators.lead().isPresent()
                && collaborators.list(PageQuery.first("", 2)).total() == 1;
    }

    @Override
    @OwnerOnly
    @Transactional
    public void load() {
        if (!isOffered()) {
            throw new Conflict("sample.not-empty");
        }
        String lead = collaborators.lead().orElseThrow().id();
        String project = people.startProject(lead);
        var cast = people.join(lead);
        roles.divide(project, cast);
        agreements.bind(project, cast);
        deliverables.make(project, cast);
        notes.write(project, cast);
        agreements.goOn(project, cast);
        roles.wish(project, cast);
    }
}
