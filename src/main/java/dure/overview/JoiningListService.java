package dure.overview;

import dure.collaborator.CollaboratorService;
import dure.project.ProjectRow;
import dure.project.ProjectService;
import dure.shared.Gap;
import dure.shared.JoiningList;
import dure.shared.security.SignedInOnly;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is left of somebody's joining: privacy notice, NDA, contract, role, must-read, in this order (R20). */
@Service
@Transactional(readOnly = true)
public class JoiningListService implements JoiningList {

    private final CollaboratorService collaborators;
    private final ProjectService projects;
    private final Gaps gaps;

    JoiningListService(CollaboratorService collaborators, ProjectService projects, Gaps gaps) {
        this.collaborators = collaborators;
        this.projects = projects;
        this.gaps = gaps;
    }

    @Override
    @SignedInOnly
    public List<Gap> gaps(String collaboratorId) {
        String id = collaborators.find(collaboratorId).id();
        var all = projects.list();
        return (all.isEmpty()
                        ? gaps.withoutProject().stream()
                        : all.stream().map(ProjectRow::id).flatMap(project -> gaps.of(project).stream()))
                .filter(gap -> gap.isJoining() && id.equals(gap.collaboratorId()))
                .distinct()
                .sorted(Agenda.STEPS)
                .toList();
    }
}
