package dure.agreement;

import dure.shared.Versioned;
import dure.template.SigningKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What every member may know of an agreement: number, kind, parties and state, not its text.
 *
 * @param template the template's key, which is the kind
 * @param language {@code ko} or {@code en}, the binding text
 * @param signingKind whether people sign it, or only acknowledge that they have read it
 * @param endsOn the last day it is in force, when there is one
 */
public record AgreementRow(
        String id,
        String number,
        String projectId,
        String template,
        String title,
        AgreementState state,
        List<AgreementParty> parties,
        String language,
        SigningKind signingKind,
        Instant createdAt,
        @Nullable Instant sentAt,
        @Nullable LocalDate executedOn,
        @Nullable LocalDate effectiveFrom,
        @Nullable LocalDate endsOn,
        int version)
        implements Versioned {

    public AgreementRow {
        parties = List.copyOf(parties);
    }

    /** Whether it is acknowledged and binds nobody, as the privacy notice and the charter are. */
    public boolean isNotice() {
        return signingKind == SigningKind.ACKNOWLEDGED;
    }

    public boolean hasParty(@Nullable String collaboratorId) {
        return parties.stream().anyMatch(p -> p.collaboratorId().equals(collaboratorId));
    }

    static AgreementRow of(Agreement agreement, LocalDate today) {
        var frozen = agreement.frozenOrNull();
        return new AgreementRow(
                agreement.id(),
                agreement.number(),
                agreement.projectId(),
                agreement.draft().template(),
                agreement.draft().title(),
                agreement.stateOn(today),
                agreement.parties().stream().map(PartyLine::shown).toList(),
                agreement.draft().language(),
                agreement.draft().signingKind(),
                agreement.createdAt(),
                frozen == null ? null : frozen.sentAt(),
                agreement.executedOn(),
                agreement.effectiveFrom(),
                agreement.endsOn(),
                agreement.version());
    }

    @Override
    public int savedVersion() {
        return version;
    }
}
