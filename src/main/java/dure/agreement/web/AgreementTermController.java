package dure.agreement.web;

import dure.agreement.AgreementRow;
import dure.agreement.AgreementService;
import dure.agreement.EndingService;
import dure.agreement.RenewalService;
import dure.shared.web.SentVersion;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is said of the term of an executed agreement: that it shall not renew itself, that it was reviewed, that its purpose is reached. */
@RestController
@RequestMapping("/api/v1/agreements/{id}")
class AgreementTermController {

    private final AgreementService agreements;
    private final RenewalService renewals;
    private final EndingService endings;

    AgreementTermController(AgreementService agreements, RenewalService renewals, EndingService endings) {
        this.agreements = agreements;
        this.renewals = renewals;
        this.endings = endings;
    }

    /** The last day; today when left out. */
    record Confirming(@Nullable LocalDate reachedOn) {}

    /** By a party or the owner, no later than {@code term.noticeDay}: it ends with the present period. */
    @PostMapping("/stop-renewal")
    AgreementRow stopRenewal(
            @PathVariable String id, @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        return unlessStale(id, ifMatch, () -> renewals.stopRenewal(id));
    }

    /** The parties of an open agreement have looked whether to go on. */
    @PostMapping("/review")
    AgreementRow review(
            @PathVariable String id, @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        return unlessStale(id, ifMatch, () -> renewals.review(id));
    }

    /** The purpose of an agreement that lasts until then is reached; all done-when lines of the project must be done. */
    @PostMapping("/confirm-delivery")
    AgreementRow confirmDelivery(
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody(required = false) @Nullable Confirming confirming) {
        LocalDate on = confirming == null ? null : confirming.reachedOn();
        return unlessStale(id, ifMatch, () -> endings.confirmDelivery(id, on));
    }

    private AgreementRow unlessStale(String id, @Nullable String ifMatch, Supplier<AgreementRow> act) {
        return agreements.ifUnchanged(id, SentVersion.ifNamed(ifMatch), act);
    }
}
