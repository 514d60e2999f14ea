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
 * @param template the template's key
 * @param kind the family that the template belongs to
 * @param language {@code ko} or {@code en}, the binding text
 * @param signingKind whether people sign it, or only acknowledge that they have read it
 * @param endsOn the last day it is in force, when there is one
 * @param baseId the earlier agreement that it changes, renews, replaces or ends
 * @param term how it goes on, once it is sent
 */
public record AgreementRow(
        String id,
        String number,
        String projectId,
        String template,
        String kind,
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
        @Nullable String baseId,
        @Nullable Relation relation,
        AgreementTerm term,
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

    /** Whether it binds somebody who has not left it before the day; the state is not looked at. */
    public boolean holds(String collaboratorId, LocalDate on) {
        return parties.stream()
                .filter(p -> p.collaboratorId().equals(collaboratorId))
                .map(AgreementParty::leftOn)
                .anyMatch(left -> left == null || !left.isBefore(on));
    }

    static AgreementRow of(Agreement agreement, LocalDate today) {
        var frozen = agreement.frozenOrNull();
        var base = agreement.base();
        return new AgreementRow(
                agreement.id(),
                agreement.number(),
                agreement.projectId(),
                agreement.draft().template(),
                agreement.draft().kind(),
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
                base == null ? null : base.agreementId(),
                base == null ? null : base.relation(),
                AgreementTerm.of(agreement, today),
                agreement.version());
    }

    @Override
    public int savedVersion() {
        return version;
    }
}
