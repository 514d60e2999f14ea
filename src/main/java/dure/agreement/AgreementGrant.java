package dure.agreement;

import dure.project.WorkKind;
import dure.shared.RandomId;
import dure.template.GrantTerms;
import dure.template.WorkRight;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A right from one party to another, written down when its agreement is executed; it never changes, an amendment ends it and gives another. */
@Entity
class AgreementGrant {

    @Id
    private String id;

    private String agreementId;
    private String grantorId;
    private String granteeId;
    private @Nullable String work;
    private String kinds;
    private String rights;
    private boolean sublicensable;

    @Column(length = 65535)
    private String outboundLicenses;

    private boolean retroactive;
    private boolean survivesEnd;
    private boolean voidable;
    private String clauseLabel;

    /** The first day of the amendment that gives it. */
    private @Nullable LocalDate startedOn;

    /** Its last day, where an amendment or an exit ended it. */
    private @Nullable LocalDate endedOn;

    @SuppressWarnings("NullAway.Init")
    protected AgreementGrant() {}

    AgreementGrant(String agreementId, String grantorId, String granteeId, GrantTerms terms, boolean voidable) {
        id = RandomId.next();
        this.agreementId = agreementId;
        this.grantorId = grantorId;
        this.granteeId = granteeId;
        work = terms.work();
        kinds = joined(terms.kinds());
        rights = joined(terms.rights());
        sublicensable = terms.sublicensable();
        outboundLicenses = joined(terms.outboundLicenses());
        retroactive = terms.retroactive();
        survivesEnd = terms.survivesEnd();
        this.voidable = voidable;
        clauseLabel = terms.articleLabel();
    }

    AgreementGrant from(LocalDate day) {
        startedOn = day;
        return this;
    }

    void end(LocalDate lastDay) {
        endedOn = lastDay;
    }

    boolean isOpen() {
        return endedOn == null;
    }

    String grantorId() {
        return grantorId;
    }

    /** Whether neither of the two has left; no amendment is made with those who have, nor takes from them. */
    boolean isBetweenRemaining(Agreement agreement) {
        return agreement.people().leftOn(grantorId) == null
                && agreement.people().leftOn(granteeId) == null;
    }

    /** Whether it gives the same, whatever the number of its article. */
    boolean gives(AgreementGrant other) {
        return grantorId.equals(other.grantorId)
                && granteeId.equals(other.granteeId)
                && Objects.equals(work, other.work)
                && kinds.equals(other.kinds)
                && rights.equals(other.rights)
                && outboundLicenses.equals(other.outboundLicenses)
                && sublicensable == other.sublicensable
                && retroactive == other.retroactive
                && survivesEnd == other.survivesEnd;
    }

    /** Who leaves takes nothing back that was given before; who was given something and leaves has it no more, unless it outlives the end. */
    private @Nullable LocalDate lastDay(Agreement agreement) {
        if (survivesEnd && endedOn == null) {
            return null;
        }
        return Stream.of(
                        Optional.ofNullable(endedOn),
                        Optional.ofNullable(agreement.endsOn()),
                        Optional.ofNullable(agreement.people().leftOn(granteeId)))
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** As it stands by what has become of its agreement. */
    GrantRow row(Agreement agreement) {
        LocalDate from = Objects.requireNonNull(agreement.effectiveFrom());
        LocalDate executed = Objects.requireNonNull(agreement.executedOn());
        return new GrantRow(
                id,
                agreementId,
                agreement.number(),
                agreement.draft().template(),
                agreement.draft().kind(),
                grantorId,
                granteeId,
                work,
                set(kinds, WorkKind::valueOf),
                set(rights, WorkRight::valueOf),
                sublicensable,
                set(outboundLicenses, license -> license),
                retroactive,
                survivesEnd && endedOn == null,
                voidable,
                from,
                lastDay(agreement),
                agreement.people().leftOn(grantorId),
                startedOn == null ? executed : startedOn,
                clauseLabel);
    }

    private static String joined(Collection<?> items) {
        return items.stream().map(Object::toString).sorted().collect(Collectors.joining("\n"));
    }

    private static <T> Set<T> set(String joined, Function<String, T> reading) {
        return Arrays.stream(joined.split("\n"))
                .filter(item -> !item.isEmpty())
                .map(reading)
                .collect(Collectors.toSet());
    }
}
