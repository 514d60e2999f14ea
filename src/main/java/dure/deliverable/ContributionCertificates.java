package dure.deliverable;

import dure.agreement.AgreementDetails;
import dure.agreement.AgreementRow;
import dure.agreement.AgreementService;
import dure.agreement.PartyDetails;
import dure.collaborator.CollaboratorRow;
import dure.collaborator.CollaboratorService;
import dure.project.ProjectService;
import dure.shared.Conflict;
import dure.shared.InvalidInput;
import dure.shared.Translations;
import dure.shared.security.OwnerOnly;
import dure.shared.security.SignedInOnly;
import dure.template.SigningMode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Drafts certificates of contribution from what is recorded; what a certificate is for is asked in the draft. */
@Service
public class ContributionCertificates {

    private static final String CERTIFICATE = "certificate";

    private final RecordedWork work;
    private final CollaboratorService collaborators;
    private final ProjectService projects;
    private final AgreementService agreements;

    ContributionCertificates(
            RecordedWork work,
            CollaboratorService collaborators,
            ProjectService projects,
            AgreementService agreements) {
        this.work = work;
        this.collaborators = collaborators;
        this.projects = projects;
        this.agreements = agreements;
    }

    /** What would stand in it. */
    @SignedInOnly
    @Transactional(readOnly = true)
    public CertificateFacts facts(String collaboratorId, String projectId, Locale language) {
        collaborators.find(collaboratorId);
        projects.find(projectId);
        return work.of(collaboratorId, projectId, Translations.closest(language));
    }

    /** A draft from the lead to the person; refused while nothing that they made is recorded. */
    @OwnerOnly
    @Transactional(propagation = Propagation.SUPPORTS)
    public AgreementRow draft(String collaboratorId, String projectId, String language) {
        if (!language.equals("ko") && !language.equals("en")) {
            throw InvalidInput.of("/language", "agreement.language");
        }
        CollaboratorRow person = collaborators.find(collaboratorId);
        CollaboratorRow lead = collaborators.lead().orElseThrow(() -> new Conflict("agreement.no-lead"));
        CertificateFacts facts = facts(collaboratorId, projectId, Locale.of(language));
        if (facts.isEmpty()) {
            throw new Conflict("certificate.nothing", person.name());
        }
        var parties =
                List.of(new PartyDetails(person.id(), "CONTRIBUTOR", 1), new PartyDetails(lead.id(), "ISSUER", 1));
        return agreements.create(new AgreementDetails(
                projectId, CERTIFICATE, language, parties, values(facts), SigningMode.PAPER, null));
    }

    private static Map<String, Object> values(CertificateFacts facts) {
        var values = new HashMap<String, Object>();
        values.put(
                "certificate.contributions",
                facts.contributions().stream()
                        .map(ContributionCertificates::row)
                        .toList());
        if (!facts.roles().isEmpty()) {
            values.put("certificate.roles", facts.roles());
        }
        if (facts.period() != null) {
            values.put("certificate.period", facts.period());
        }
        return values;
    }

    private static Map<String, String> row(CertificateFacts.Line line) {
        var row = new LinkedHashMap<String, String>();
        row.put("deliverable", line.deliverable());
        row.put("part", line.part());
        row.put("kind", line.kind());
        row.put("period", line.period());
        return row;
    }
}
