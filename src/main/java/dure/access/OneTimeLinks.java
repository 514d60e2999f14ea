package dure.access;

import dure.shared.NotFound;
import dure.shared.RandomId;
import dure.shared.Sha256;
import dure.shared.security.AccessLevel;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Makes, finds and ends one-time links; the secret leaves here once and is never stored. */
@Component
class OneTimeLinks {

    private final OneTimeLinkRepository links;
    private final Clock clock;
    private final String baseUrl;

    OneTimeLinks(OneTimeLinkRepository links, Clock clock, @Value("${dure.base-url}") String baseUrl) {
        this.links = links;
        this.clock = clock;
        this.baseUrl = baseUrl;
    }

    /** A fresh link under {@code path}; older ones for the same subject stop working. */
    IssuedLink issue(OneTimeLink.Purpose purpose, String path, String subjectId, String email, AccessLevel level) {
        end(purpose, subjectId);
        String token = RandomId.next(52);
        var link = links.save(new OneTimeLink(purpose, token, subjectId, email, level, clock.instant()));
        return new IssuedLink(base() + "/" + path + "/" + token, link.expiresAt());
    }

    /** The link, when it still works; wrong, used and expired are answered alike. */
    OneTimeLink open(OneTimeLink.Purpose purpose, String token) {
        Instant now = clock.instant();
        return links.findByPurposeAndTokenHash(purpose, Sha256.of(token).hex())
                .filter(link -> link.isOpen(now))
                .orElseThrow(() -> new NotFound("access.link.dead"));
    }

    void end(OneTimeLink.Purpose purpose, String subjectId) {
        links.findByPurposeAndSubjectIdAndEndedAtIsNull(purpose, subjectId).forEach(link -> link.end(clock.instant()));
    }

    /** When the subject's open link ends; empty when there is none. */
    Optional<Instant> expiryOfOpen(OneTimeLink.Purpose purpose, String subjectId) {
        Instant now = clock.instant();
        return links.findByPurposeAndSubjectIdAndEndedAtIsNull(purpose, subjectId).stream()
                .filter(link -> link.isOpen(now))
                .map(OneTimeLink::expiresAt)
                .findFirst();
    }

    private String base() {
        if (!baseUrl.isBlank()) {
            return baseUrl.replaceAll("/+$", "");
        }
        if (RequestContextHolder.getRequestAttributes() == null) {
            return "";
        }
        return ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
    }
}
