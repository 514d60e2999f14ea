package dure.agreement;

import dure.collaborator.CollaboratorRow;
import dure.collaborator.CollaboratorService;
import dure.project.ProjectService;
import dure.shared.Conflict;
import dure.shared.PageQuery;
import dure.shared.security.OwnerOnly;
import dure.shared.security.SignedInOnly;
import dure.template.TemplateService;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The charter of a project: what the team makes and how it works together, acknowledged by everybody who takes part. */
@Service
public class CharterService {

    private static final String CHARTER = CharterSuccession.CHARTER;
    private static final Set<AgreementState> THAT_COUNT =
            Set.of(AgreementState.DRAFT, AgreementState.SENT, AgreementState.EXECUTED);

    private final AgreementService agreements;
    private final AgreementReader reader;
    private final FirstDraft first;
    private final ProjectService projects;
    private final CollaboratorService collaborators;
    private final TemplateService templates;

    CharterService(
            AgreementService agreements,
            AgreementReader reader,
            FirstDraft first,
            ProjectService projects,
            CollaboratorService collaborators,
            TemplateService templates) {
        this.agreements = agreements;
        this.reader = reader;
        this.first = first;
        this.projects = projects;
        this.collaborators = collaborators;
        this.templates = templates;
    }

    /** The newest charter of the project that is drafted, sent or acknowledged by all. */
    @SignedInOnly
    public Optional<AgreementRow> newest(String projectId) {
        var charters = new AgreementFilter(projectId, THAT_COUNT, CHARTER, null);
        return reader.list(charters, new PageQuery("", "number,desc", 0, 1)).items().stream()
                .findFirst();
    }

    /** Who would acknowledge it beside the lead: everybody who takes part. */
    @SignedInOnly
    public List<CollaboratorRow> members() {
        String lead = collaborators.lead().map(CollaboratorRow::id).orElse("");
        return collaborators.active().stream()
                .filter(person -> !person.id().equals(lead))
                .toList();
    }

    /** A draft between the lead and everybody who takes part, with the values of the project, or of its last charter. */
    @OwnerOnly
    @Transactional(propagation = Propagation.SUPPORTS)
    public AgreementRow draft(String projectId, String language) {
        projects.find(projectId);
        String lead =
                collaborators.lead().map(CollaboratorRow::id).orElseThrow(() -> new Conflict("agreement.no-lead"));
        var others = members().stream().map(CollaboratorRow::id).toList();
        if (others.isEmpty()) {
            throw new Conflict("agreement.charter.nobody");
        }
        var parties = ProposedParties.of(templates.current(CHARTER).partyRoles(), lead, others);
        AgreementDetails details = first.of(projectId, CHARTER, language, parties);
        var values = new HashMap<>(details.values());
        newest(projectId)
                .flatMap(last -> reader.content(last.id()))
                .ifPresent(last -> values.putAll(last.details().values()));
        return agreements.create(details.with(parties, values));
    }
}
