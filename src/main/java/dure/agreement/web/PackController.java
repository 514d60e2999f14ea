package dure.agreement.web;

import dure.agreement.AgreementRow;
import dure.agreement.PackAnswers;
import dure.agreement.PackProposal;
import dure.agreement.PackRow;
import dure.agreement.PackService;
import dure.shared.InvalidInput;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Proposes the agreements that people need, by a few answers. */
@RestController
@RequestMapping("/api/v1/agreements/packs")
class PackController {

    private final PackService packs;

    PackController(PackService packs) {
        this.packs = packs;
    }

    /**
     * The situation; what is left out is answered by no.
     *
     * @param collaboratorIds the other parties; the lead is always one
     * @param language of the drafts, {@code ko} when left out
     * @param create whether to draft what does not exist yet, too
     */
    record PackRequest(
            @Nullable String projectId,
            @Nullable List<String> collaboratorIds,
            @Nullable Boolean paid,
            @Nullable Boolean secret,
            @Nullable Boolean jointWork,
            @Nullable Boolean outside,
            @Nullable String language,
            @Nullable Boolean create) {}

    /** What is needed, and what has been drafted of it. */
    record Pack(List<PackRow> proposals, List<AgreementRow> created) {}

    @PostMapping
    Pack propose(@RequestBody PackRequest request) {
        var answers = new PackAnswers(
                isTrue(request.paid()),
                isTrue(request.secret()),
                isTrue(request.jointWork()),
                isTrue(request.outside()));
        String project = Objects.requireNonNullElse(request.projectId(), "");
        var people = Objects.requireNonNullElse(request.collaboratorIds(), List.<String>of());
        if (people.stream().anyMatch(Objects::isNull)) {
            throw InvalidInput.of("/collaboratorIds", "agreement.party.unknown");
        }
        var proposals = packs.propose(project, answers, people);
        if (!isTrue(request.create())) {
            return new Pack(proposals, List.of());
        }
        var lacking = proposals.stream()
                .filter(row -> row.existing() == null)
                .map(row -> new PackProposal(row.template(), row.collaboratorIds()))
                .toList();
        String language = Objects.requireNonNullElse(request.language(), "ko");
        return new Pack(proposals, packs.create(project, language, lacking));
    }

    private static boolean isTrue(@Nullable Boolean answer) {
        return Boolean.TRUE.equals(answer);
    }
}
