package dure.agreement.web;

import dure.agreement.AcknowledgementService;
import dure.agreement.AgreementRow;
import dure.agreement.AgreementService;
import dure.shared.web.SentVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A party says that they have read what is not signed. */
@RestController
@RequestMapping("/api/v1/agreements/{id}/acknowledge")
class AcknowledgementController {

    private final AcknowledgementService acknowledgements;
    private final AgreementService agreements;

    AcknowledgementController(AcknowledgementService acknowledgements, AgreementService agreements) {
        this.acknowledgements = acknowledgements;
        this.agreements = agreements;
    }

    @PostMapping
    AgreementRow acknowledge(
            @PathVariable String id, @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        return agreements.ifUnchanged(id, SentVersion.ifNamed(ifMatch), () -> acknowledgements.acknowledge(id));
    }
}
