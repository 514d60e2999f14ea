package dure.deliverable.web;

import dure.deliverable.DeliverableDetails;
import dure.deliverable.DeliverableRow;
import dure.deliverable.DeliverableService;
import dure.deliverable.clearance.ClearanceService;
import dure.deliverable.clearance.WhatIf;
import dure.shared.PageAnswer;
import dure.shared.SmallList;
import dure.shared.web.ListRequest;
import dure.shared.web.MergePatch;
import dure.shared.web.SentVersion;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;

/** The deliverables and whether they may be opened. */
@RestController
@RequestMapping("/api/v1/deliverables")
class DeliverableController {

    private final DeliverableService deliverables;
    private final ClearanceService clearance;
    private final ClearanceAnswers answers;
    private final MergePatch patches;

    DeliverableController(
            DeliverableService deliverables, ClearanceService clearance, ClearanceAnswers answers, MergePatch patches) {
        this.deliverables = deliverables;
        this.clearance = clearance;
        this.answers = answers;
        this.patches = patches;
    }

    @PostMapping
    ResponseEntity<DeliverableRow> create(@RequestBody DeliverableDetails details) {
        var deliverable = deliverables.create(details);
        return ResponseEntity.created(URI.create("/api/v1/deliverables/" + deliverable.id()))
                .body(deliverable);
    }

    /** All projects' deliverables, or those of one project. */
    @GetMapping
    PageAnswer<DeliverableRow> list(ListRequest request, @RequestParam(required = false) @Nullable String projectId) {
        return deliverables.list(projectId, request.query());
    }

    @GetMapping("/{id}")
    DeliverableRow find(@PathVariable String id) {
        return deliverables.find(id);
    }

    @PatchMapping("/{id}")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(schema = @Schema(implementation = DeliverableDetails.class)))
    DeliverableRow change(
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody ObjectNode patch) {
        int version = SentVersion.of(MergePatch.version(patch), ifMatch);
        var current = deliverables.find(id).details();
        return deliverables.change(id, version, patches.apply(current, patch, DeliverableDetails.class));
    }

    /** May it be opened today, and if not, whose signature or which fact is missing? */
    @GetMapping("/{id}/clearance")
    ClearanceAnswer clearance(@PathVariable String id, Locale locale) {
        return answers.of(clearance.of(id), locale);
    }

    /** What would become clear if each person whose signature is missing signed a CLA today. */
    @GetMapping("/{id}/clearance/what-if")
    PageAnswer<WhatIfAnswer> whatIf(@PathVariable String id, ListRequest request, Locale locale) {
        return SmallList.of(clearance.whatIf(id), WhatIf::collaboratorId)
                .page(request.query())
                .map(whatIf -> answers.of(whatIf, locale));
    }
}
