package dure.agreement;

import dure.collaborator.CollaboratorRow;
import dure.collaborator.CollaboratorService;
import dure.shared.Gap;
import dure.shared.GapSource;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who of the team is not yet bound by an NDA and a contract, and what it waits for (R20). The lead is the other side of them. */
@Component
class JoiningGaps implements GapSource {

    private static final List<Needed> NEEDED = List.of(
            new Needed("nda", 20, "nda", Set.of("nda")),
            new Needed("contract", 30, "collaboration", UnboundRoles.CONTRACTS));

    private final AgreementRepository agreements;
    private final PaperSignatureRepository scans;
    private final CollaboratorService collaborators;
    private final AgreementRegister register;

    JoiningGaps(
            AgreementRepository agreements,
            PaperSignatureRepository scans,
            CollaboratorService collaborators,
            AgreementRegister register) {
        this.agreements = agreements;
        this.scans = scans;
        this.collaborators = collaborators;
        this.register = register;
    }

    /**
     * An agreement that everybody needs.
     *
     * @param word in the gap's code: {@code agreement.nda-none}
     * @param template which kind cures it
     * @param kinds which kinds satisfy it
     */
    private record Needed(String word, int order, String template, Set<String> kinds) {}

    @Override
    @Transactional(readOnly = true)
    public List<Gap> gaps(String projectId) {
        String lead = collaborators.lead().map(CollaboratorRow::id).orElse("");
        var people = collaborators.present().stream()
                .filter(person -> !person.id().equals(lead))
                .toList();
        if (people.isEmpty()) {
            return List.of();
        }
        var all = agreements
                .findByParties(people.stream().map(CollaboratorRow::id).toList())
                .stream()
                .filter(agreement -> agreement.projectId().equals(projectId))
                .toList();
        var scanned = waitingForAttestation(all);
        var gaps = new ArrayList<Gap>();
        for (CollaboratorRow person : people) {
            for (Needed needed : NEEDED) {
                gap(projectId, person, needed, all, scanned).ifPresent(gaps::add);
            }
        }
        return gaps;
    }

    private Set<String> waitingForAttestation(List<Agreement> all) {
        var waiting = new HashSet<String>();
        var ids = all.stream()
                .filter(a -> a.state() == AgreementState.SENT)
                .map(Agreement::id)
                .toList();
        for (PaperSignature scan : scans.findByStateAndAgreementIdIn(PaperSignatureState.WAITING, ids)) {
            scan.collaboratorIds().forEach(person -> waiting.add(scan.agreementId() + person));
        }
        return waiting;
    }

    private Optional<Gap> gap(
            String projectId, CollaboratorRow person, Needed needed, List<Agreement> all, Set<String> scanned) {
        var own = all.stream()
                .filter(a ->
                        needed.kinds().contains(a.draft().kind()) && a.people().has(person.id()))
                .toList();
        if (own.stream().anyMatch(a -> a.binds(person.id(), register.today()))) {
            return Optional.empty();
        }
        Optional<Agreement> furthest = own.stream()
                .filter(a -> a.stateOn(register.today()).isOpen())
                .max(Comparator.comparing(Agreement::state).thenComparing(Agreement::createdAt));
        return Optional.of(
                furthest.map(a -> open(person, needed, a, scanned)).orElseGet(() -> none(projectId, person, needed)));
    }

    private static Gap none(String projectId, CollaboratorRow person, Needed needed) {
        String cure =
                "agreements/new?template=%s&party=%s&project=%s".formatted(needed.template(), person.id(), projectId);
        return gap(needed, "none", projectId, person, person.id(), person.createdAt(), "", cure);
    }

    private static Gap open(CollaboratorRow person, Needed needed, Agreement agreement, Set<String> scanned) {
        String step;
        Instant since;
        if (agreement.state() == AgreementState.DRAFT) {
            step = "draft";
            since = agreement.createdAt();
        } else {
            since = agreement.frozen().sentAt();
            if (scanned.contains(agreement.id() + person.id())) {
                step = "attest";
            } else {
                step = agreement.people().hasSigned(person.id()) ? "others" : "sign";
            }
        }
        return gap(
                needed,
                step,
                agreement.projectId(),
                person,
                agreement.id(),
                since,
                agreement.number(),
                "agreements/" + agreement.id());
    }

    private static Gap gap(
            Needed needed,
            String step,
            String projectId,
            CollaboratorRow person,
            String subject,
            Instant since,
            String number,
            String cure) {
        return new Gap(
                "agreement." + needed.word() + "-" + step,
                Gap.Severity.NEEDS,
                needed.order(),
                projectId,
                person.id(),
                !step.equals("sign") && !step.equals("others"),
                subject,
                since,
                List.of(person.name(), number),
                cure);
    }
}
