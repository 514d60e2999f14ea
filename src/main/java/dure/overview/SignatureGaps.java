package dure.overview;

import dure.agreement.AgreementFilter;
import dure.agreement.AgreementParty;
import dure.agreement.AgreementReader;
import dure.agreement.AgreementRow;
import dure.agreement.AgreementState;
import dure.agreement.PaperSignatureRow;
import dure.agreement.PaperSignatureService;
import dure.shared.Gap;
import dure.shared.GapSource;
import dure.shared.NameDirectory;
import dure.shared.PageQuery;
import dure.shared.security.CurrentActor;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Agreements of any kind that were sent and wait: for a signature, or for the one who compares a scan with the paper. */
@Component
class SignatureGaps implements GapSource {

    /** After the steps of joining: what is signed for joining is told there. */
    private static final int ORDER = Gap.TEAM_ORDER - 5;

    private static final Set<String> TOLD_IN_JOINING = Set.of("nda", "collaboration", "service");

    private final AgreementReader agreements;
    private final PaperSignatureService scans;
    private final ObjectProvider<NameDirectory> directory;
    private final CurrentActor actors;

    SignatureGaps(
            AgreementReader agreements,
            PaperSignatureService scans,
            ObjectProvider<NameDirectory> directory,
            CurrentActor actors) {
        this.agreements = agreements;
        this.scans = scans;
        this.directory = directory;
        this.actors = actors;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Gap> gaps(String projectId) {
        var sent = agreements
                .list(
                        new AgreementFilter(projectId, Set.of(AgreementState.SENT), null, null),
                        PageQuery.first("", PageQuery.MAX_SIZE))
                .items();
        var gaps = new ArrayList<Gap>();
        var names = namesOf(sent);
        for (var agreement : sent) {
            var waiting = scans.list(agreement.id()).stream()
                    .filter(PaperSignatureRow::isWaiting)
                    .toList();
            if (waiting.stream().anyMatch(PaperSignatureRow::mayAttest)) {
                gaps.add(gap("overview.attest", agreement, actors.get().collaboratorId(), ""));
            } else if (!waiting.isEmpty() && !TOLD_IN_JOINING.contains(agreement.kind())) {
                gaps.add(gap("overview.attest-others", agreement, null, ""));
            }
            var scanned = new HashSet<String>();
            waiting.forEach(scan -> scanned.addAll(scan.collaboratorIds()));
            String code = agreement.isNotice() ? "overview.acknowledge" : "overview.sign";
            agreement.parties().stream()
                    .filter(party -> party.isWaiting() && !scanned.contains(party.collaboratorId()))
                    .map(AgreementParty::collaboratorId)
                    .map(person -> gap(code, agreement, person, names.getOrDefault(person, "")))
                    .forEach(gaps::add);
        }
        return gaps;
    }

    private Map<String, String> namesOf(List<AgreementRow> sent) {
        var ids = sent.stream()
                .flatMap(agreement -> agreement.parties().stream())
                .map(AgreementParty::collaboratorId)
                .collect(Collectors.toSet());
        return directory.getIfAvailable(() -> unused -> Map.of()).namesOf(ids);
    }

    private static Gap gap(String code, AgreementRow agreement, @Nullable String personId, String name) {
        Instant since = Objects.requireNonNull(agreement.sentAt());
        return new Gap(
                code,
                Gap.Severity.NEEDS,
                ORDER,
                agreement.projectId(),
                personId,
                false,
                agreement.id(),
                since,
                List.of(agreement.number(), agreement.title(), name),
                "agreements/" + agreement.id());
    }
}
