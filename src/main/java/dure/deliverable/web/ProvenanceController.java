package dure.deliverable.web;

import dure.deliverable.ContributionDetails;
import dure.deliverable.ContributionRow;
import dure.deliverable.InboundDetails;
import dure.deliverable.InboundRow;
import dure.deliverable.ProvenanceService;
import dure.shared.NotFound;
import dure.shared.PageAnswer;
import dure.shared.PageQuery;
import dure.shared.web.ListRequest;
import dure.shared.web.SentVersion;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;

/** Where a deliverable comes from: contributions, and what others made. */
@RestController
@RequestMapping("/api/v1/deliverables/{deliverableId}")
class ProvenanceController {

    private final ProvenanceService provenance;
    private final MergePatch patches;

    ProvenanceController(ProvenanceService provenance, MergePatch patches) {
        this.provenance = provenance;
        this.patches = patches;
    }

    @PostMapping("/contributions")
    @ResponseStatus(HttpStatus.CREATED)
    ContributionRow contribute(@PathVariable String deliverableId, @RequestBody ContributionDetails details) {
        return provenance.contribute(deliverableId, details);
    }

    /** By first day; {@code q} searches part and kind of work. */
    @GetMapping("/contributions")
    PageAnswer<ContributionRow> contributions(@PathVariable String deliverableId, ListRequest request) {
        var query = request.unsorted();
        String text = query.q().toLowerCase(Locale.ROOT);
        return page(
                provenance.contributions(deliverableId).stream()
                        .filter(made -> (made.part() + " " + made.kind())
                                .toLowerCase(Locale.ROOT)
                                .contains(text))
                        .toList(),
                query);
    }

    @PatchMapping("/contributions/{id}")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(schema = @Schema(implementation = ContributionDetails.class)))
    ContributionRow changeContribution(
            @PathVariable String deliverableId,
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody ObjectNode patch) {
        int version = SentVersion.of(MergePatch.version(patch), ifMatch);
        var current = contribution(deliverableId, id).details();
        return provenance.changeContribution(id, version, patches.apply(current, patch, ContributionDetails.class));
    }

    @DeleteMapping("/contributions/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void removeContribution(@PathVariable String deliverableId, @PathVariable String id) {
        provenance.removeContribution(contribution(deliverableId, id).id());
    }

    @PostMapping("/inbound")
    @ResponseStatus(HttpStatus.CREATED)
    InboundRow bringIn(@PathVariable String deliverableId, @RequestBody InboundDetails details) {
        return provenance.bringIn(deliverableId, details);
    }

    /** By name; {@code q} searches the name. */
    @GetMapping("/inbound")
    PageAnswer<InboundRow> inbound(@PathVariable String deliverableId, ListRequest request) {
        var query = request.unsorted();
        String text = query.q().toLowerCase(Locale.ROOT);
        return page(
                provenance.inbound(deliverableId).stream()
                        .filter(in -> in.name().toLowerCase(Locale.ROOT).contains(text))
                        .toList(),
                query);
    }

    @PatchMapping("/inbound/{id}")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(schema = @Schema(implementation = InboundDetails.class)))
    InboundRow changeInbound(
            @PathVariable String deliverableId,
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody ObjectNode patch) {
        int version = SentVersion.of(MergePatch.version(patch), ifMatch);
        var current = component(deliverableId, id).details();
        return provenance.changeInbound(id, version, patches.apply(current, patch, InboundDetails.class));
    }

    @DeleteMapping("/inbound/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void removeInbound(@PathVariable String deliverableId, @PathVariable String id) {
        provenance.removeInbound(component(deliverableId, id).id());
    }

    private ContributionRow contribution(String deliverableId, String id) {
        return provenance.contributions(deliverableId).stream()
                .filter(made -> made.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("contribution.not-found"));
    }

    private InboundRow component(String deliverableId, String id) {
        return provenance.inbound(deliverableId).stream()
                .filter(in -> in.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("inbound.not-found"));
    }

    private static <T> PageAnswer<T> page(List<T> all, PageQuery query) {
        var items = all.stream()
                .skip((long) query.page() * query.size())
                .limit(query.size())
                .toList();
        return PageAnswer.of(items, query, all.size());
    }
}
