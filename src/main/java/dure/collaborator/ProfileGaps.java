package dure.collaborator;

import dure.shared.Gap;
import dure.shared.GapSource;
import dure.shared.security.CurrentActor;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is missing of somebody's joining, in order (R20): the invitation taken (5), the privacy notice (10), the profile (15). The
 * owner sees everybody's, others their own.
 */
@Component
class ProfileGaps implements GapSource {

    private final CollaboratorRepository collaborators;
    private final PersonalDataVault vault;
    private final NoticeRule notice;
    private final CurrentActor actors;

    ProfileGaps(CollaboratorRepository collaborators, PersonalDataVault vault, NoticeRule notice, CurrentActor actors) {
        this.collaborators = collaborators;
        this.vault = vault;
        this.notice = notice;
        this.actors = actors;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Gap> gaps(String projectId) {
        return gapsWithoutProject();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Gap> gapsWithoutProject() {
        var actor = actors.get();
        var present = collaborators.findByStateNotOrderByNameAscIdAsc(CollaboratorState.LEFT).stream()
                .filter(c -> actor.isOwner() || actor.is(c.id()))
                .toList();
        var complete = vault.present(present.stream().map(Collaborator::id).toList());
        List<Gap> gaps = new ArrayList<>();
        present.forEach(c -> addGaps(c, complete, actor.is(c.id()), gaps));
        return gaps;
    }

    private void addGaps(Collaborator person, Set<String> complete, boolean own, List<Gap> gaps) {
        if (person.state() == CollaboratorState.INVITED) {
            gaps.add(gap("collaborator.invitation", 5, person, "people/" + person.id(), false));
            return;
        }
        String cure = own ? "profile" : "people/" + person.id();
        switch (notice.reading(person)) {
            case NONE -> gaps.add(gap("collaborator.notice", 10, person, cure, false));
            case OUTDATED -> gaps.add(gap("collaborator.notice-again", 10, person, cure, false));
            case CURRENT -> {}
        }
        if (!complete.contains(person.id())) {
            gaps.add(gap("collaborator.profile", 15, person, cure, false));
        }
    }

    private static Gap gap(String code, int order, Collaborator person, String cure, boolean concernsOwner) {
        return new Gap(
                code,
                Gap.Severity.NEEDS,
                order,
                null,
                person.id(),
                concernsOwner,
                person.id(),
                person.createdAt(),
                List.of(person.name()),
                cure);
    }
}
