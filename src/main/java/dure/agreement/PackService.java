package dure.agreement;

import dure.collaborator.CollaboratorRow;
import dure.collaborator.CollaboratorService;
import dure.project.ProjectService;
import dure.shared.security.OwnerOnly;
import dure.template.TemplateRow;
import dure.template.TemplateService;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Proposes the agreements that a situation needs, and drafts them at once. */
@Service
public class PackService {

    private final ProjectService projects;
    private final TemplateService templates;
    private final CollaboratorService collaborators;
    private final AgreementsOf agreements;
    private final FirstDraft first;
    private final DraftCheck check;
    private final AgreementRegister register;

    PackService(
            ProjectService projects,
            TemplateService templates,
            CollaboratorService collaborators,
            AgreementsOf agreements,
            FirstDraft first,
            DraftCheck check,
            AgreementRegister register) {
        this.projects = projects;
        this.templates = templates;
        this.collaborators = collaborators;
        this.agreements = agreements;
        this.first = first;
        this.check = check;
        this.register = register;
    }

    /** What the library has of what {@link PackProposal} names, with what the people have already. */
    @OwnerOnly
    public List<PackRow> propose(String projectId, PackAnswers answers, List<String> people) {
        projects.find(projectId);
        Map<String, TemplateRow> library =
                templates.list().stream().collect(Collectors.toMap(TemplateRow::key, row -> row));
        String lead = lead();
        var others = people.stream().distinct().filter(id -> !id.equals(lead)).toList();
        var existing = agreements.collaborators(others);
        return PackProposal.of(answers, others).stream()
                .filter(proposal -> library.containsKey(proposal.template()))
                .map(proposal -> new PackRow(
                        proposal.template(),
                        Objects.requireNonNull(library.get(proposal.template())).title(),
                        proposal.people(),
                        existing(projectId, proposal, existing)))
                .toList();
    }

    /** Drafts all of them or, when one cannot be, none. */
    @OwnerOnly
    @Transactional(propagation = Propagation.SUPPORTS)
    public List<AgreementRow> create(String projectId, String language, List<PackProposal> chosen) {
        var checked = new ArrayList<DraftCheck.Checked>();
        for (PackProposal proposal : chosen) {
            var roles = templates.current(proposal.template()).partyRoles();
            var parties = ProposedParties.of(roles, lead(), proposal.people());
            checked.add(check.check(first.of(projectId, proposal.template(), language, parties)));
        }
        register.open();
        return register.enterAll(checked).stream()
                .map(draft -> AgreementRow.of(draft, register.today()))
                .toList();
    }

    private @Nullable AgreementRow existing(String projectId, PackProposal proposal, List<AgreementRow> agreements) {
        return agreements.stream()
                .filter(row -> row.projectId().equals(projectId)
                        && (row.template().equals(proposal.template())
                                || row.kind().equals(proposal.template()))
                        && (row.state().isOpen() || row.state() == AgreementState.EXECUTED)
                        && proposal.people().stream().allMatch(person -> row.holds(person, register.today())))
                .findFirst()
                .orElse(null);
    }

    private String lead() {
        return collaborators.lead().map(CollaboratorRow::id).orElse("");
    }
}
